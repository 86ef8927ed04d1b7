/**
 * Names of places that are words first, folded: a capital at the start of a sentence makes no town of "March".
 *
 * The names in the data that an English dictionary has in small letters, without those that are known as places
 * ("Perm", "Acre", "Manila").
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
    angostura aroma awash awe balky bar batman bile bimbo bingo bonny bush busk cabaret cay chamber
    chaparral chia chop colon come cove crater dinar dire fiche gay ghat gore hail hit hobo java jib
    lame lash lira mach mane manga manta march margarita mascara mega mojo moron mountain obi ode of ore
    phaeton pinon pore punch raja rehab said saki salt samba sari save say se semi share shin shush
    silvan sis soba song star tall tame tank thane till tire titan topi tor turbo vale van vary washer
    zing
  `
    .trim()
    .split(/\s+/u),
);
