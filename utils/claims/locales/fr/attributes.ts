import { agree } from './agree';

/** French adjectives that stand behind what conflict news counts and belong to it, in the masculine singular. */
const adjectives = `aérien terrestre naval maritime militaire civil rebelle terroriste blindé policier djihadiste jihadiste islamiste
  séparatiste ennemi paramilitaire étranger gouvernemental armé balistique antichar antiaérien antipersonnel lourd léger
  humanitaire palestinien local régional national professionnel supplémentaire voisin frontalier médical scolaire résidentiel
  religieux chrétien musulman chiite sunnite kurde druze alaouite yézidi touareg peul dogon arabe juif tribal
  loyaliste nationaliste indépendantiste communiste maoïste prorusse pro-russe pro-iranien proturc fédéral provincial municipal onusien
  européen africain occidental international allié hostile irrégulier régulier spécial nord-coréen sud-africain
  présumé motorisé mécanisé aéroporté tactique stratégique nucléaire chimique hypersonique
  guidé téléguidé explosif incendiaire kamikaze piégé roquette suicide artisanal improvisé consécutif nocturne meurtrier
  âgé isolé entier stratégique agricole industriel portuaire pétrolier énergétique électrique ferroviaire
  public privé urbain rural clandestin volontaire mobilisé démobilisé retranché embusqué masqué cagoulé
  innocent désarmé autochtone indigène originaire adulte majeur mineur`;

/** All their forms. "Tué" and "blessé" are none: they say what happened. */
export const attributes: readonly string[] = [...new Set(adjectives.split(/\s+/u).flatMap(agree))];
