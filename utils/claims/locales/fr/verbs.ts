/**
 * Irregular French verbs by the end of their infinitive, so that one entry serves a family ("prendre", "reprendre").
 *
 * Third persons of the present, stem of the imperfect and of "-ant", third persons of the simple past, stem of the
 * future, participle; each with what the infinitive's end is replaced by.
 */
export const irregular: Readonly<Record<string, string>> = {
  prendre: 'prend prennent pren prit prirent prendr pris',
  tenir: 'tient tiennent ten tint tinrent tiendr tenu',
  venir: 'vient viennent ven vint vinrent viendr venu',
  mettre: 'met mettent mett mit mirent mettr mis',
  battre: 'bat battent batt battit battirent battr battu',
  uire: 'uit uisent uis uisit uisirent uir uit',
  fuir: 'fuit fuient fuy fuit fuirent fuir fui',
  cevoir: 'çoit çoivent cev çut çurent cevr çu',
  mourir: 'meurt meurent mour mourut moururent mourr mort',
  courir: 'court courent cour courut coururent courr couru',
  faire: 'fait font fais fit firent fer fait',
  ffrir: 'ffre ffrent ffr ffrit ffrirent ffrir ffert',
  uvrir: 'uvre uvrent uvr uvrit uvrirent uvrir uvert',
  quérir: 'quiert quièrent quér quit quirent querr quis',
  partir: 'part partent part partit partirent partir parti',
  sortir: 'sort sortent sort sortit sortirent sortir sorti',
  mentir: 'ment mentent ment mentit mentirent mentir menti',
  vivre: 'vit vivent viv vécut vécurent vivr vécu',
  suivre: 'suit suivent suiv suivit suivirent suivr suivi',
  dire: 'dit disent dis dit dirent dir dit',
  écrire: 'écrit écrivent écriv écrivit écrivirent écrir écrit',
  aître: 'aît aissent aiss ut urent aîtr u',
  eindre: 'eint eignent eign eignit eignirent eindr eint',
  aindre: 'aint aignent aign aignit aignirent aindr aint',
  oindre: 'oint oignent oign oignit oignirent oindr oint',
  aincre: 'ainc ainquent ainqu ainquit ainquirent aincr aincu',
  nclure: 'nclut ncluent nclu nclut nclurent nclur nclu',
  envoyer: 'envoie envoient envoy envoya envoyèrent enverr envoyé',
  voir: 'voit voient voy vit virent verr vu',
};

/** Verbs in "-eler" and "-eter" that double their consonant: "appelle". */
export const doubling = ['appeler', 'rappeler', 'jeter', 'rejeter', 'projeter'] as const;
