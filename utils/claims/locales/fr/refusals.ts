import type { RefusalWords } from '../locale-words';

/** French words beside a number that make it no claim. */
export const refusals = {
  months:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc',
  times:
    'an ans année années mois semaine semaines jour jours journée journées heure heures h minute minutes min seconde secondes décennie décennies siècle siècles nuits nuit matins soirs soirées fois week-ends',
  timeAttributes:
    'derniers dernières dernier dernière premiers premières longs longues autres prochains prochaines petits',
  measures:
    'km kilomètre kilomètres mètre mètres m mm cm kg g gramme grammes tonne tonnes degrés degré point points but buts siège sièges voix litre litres l cl ml ° mph nœuds épisodes manches emplois postes-de-travail actions parties matches matchs pages euros-par places tours exemplaires',
  ages: 'ans',
  namedByNumber:
    'unité autoroute route brigade numéro article résolution ligne secteur porte chambre zone phase chapitre page niveau version type bataillon régiment district n° no',
  unspecified: 'nombre quantité série',
  than: 'que',
  negations: 'pas non',
  releases:
    'libéré libérés libère libèrent libérer libération relâché relâchés échangé échangés échange échanger',
  training: 'former formé formera forment forma entraîné entraîner formation',
  aged: 'âgé âgée âgés âgées',
  old: 'âgé',
  of: 'de',
  people: 'eux elles ceux celles lesquels lesquelles dont siens leurs plupart moitié autres uns',
} as const satisfies RefusalWords;
