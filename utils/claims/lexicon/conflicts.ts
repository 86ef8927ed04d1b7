/** A war by its camps: those of one camp fight side by side, each camp fights every other. */
export type Conflict = readonly (readonly string[])[];

/**
 * Who fights whom in current and recent wars.
 *
 * From general knowledge, in the manner of UCDP's dyads (state against group, group against group, state against state);
 * a state is its ISO 3166-1 code, a group its name in the list of armed groups.
 */
export const conflicts: readonly Conflict[] = [
  [
    ['UA', 'Azov Brigade', 'Georgian Legion', 'Russian Volunteer Corps'],
    ['RU', 'BY', 'KP', 'DNR', 'LNR', 'Wagner Group'],
  ],
  [
    ['SY', 'RU', 'IR', 'Hezbollah', 'Fatemiyoun'],
    ['Free Syrian Army', 'Syrian rebels', 'Syrian National Army', 'Ahrar al-Sham', 'Jaish al-Islam', 'TR'],
    ['HTS', 'al-Nusra Front'],
    ['SDF', 'YPG', 'Rojava', 'Kurds', 'Peshmerga', 'PKK', 'Coalition', 'US', 'FR', 'GB'],
    ['Islamic State'],
  ],
  [
    ['IQ', 'Peshmerga', 'PMF', 'Badr Organization', 'Asaib Ahl al-Haq', 'Coalition', 'US', 'FR', 'GB'],
    ['Islamic State'],
  ],
  [
    ['US', 'Coalition'],
    ["Kata'ib Hezbollah", 'Islamic Resistance in Iraq', 'Harakat al-Nujaba', 'IR'],
  ],
  [
    ['IL', 'US'],
    ['Hamas', 'Islamic Jihad', 'Palestinians', 'PFLP', 'Al-Aqsa Martyrs Brigades', "Lions' Den", 'IR'],
  ],
  [['IL'], ['Hezbollah', 'LB', 'SY', 'IR', 'Houthis', 'PLO', 'Fatah']],
  [
    ['YE', 'Saudi-led coalition', 'Coalition', 'SA', 'AE', 'Southern Transitional Council'],
    ['Houthis', 'IR'],
    ['AQAP', 'Islamic State'],
  ],
  [
    ['US', 'GB', 'IL'],
    ['Houthis', 'IR'],
  ],
  [['SA'], ['IR', 'Houthis']],
  [
    ['GNA', 'GNU', 'TR'],
    ['LNA', 'Wagner Group', 'RU', 'EG', 'AE'],
    ['Islamic State', 'Ansar al-Sharia'],
  ],
  [['SD'], ['RSF', 'Janjaweed']],
  [
    ['SD', 'Janjaweed'],
    ['JEM', 'SLA', 'SPLM-N'],
  ],
  [['SS'], ['SPLM-IO', 'National Salvation Front']],
  [['ET', 'ER'], ['TPLF']],
  [['ET'], ['OLA', 'OLF', 'ONLF', 'Fano']],
  [
    ['SO', 'African Union', 'KE', 'ET', 'UG', 'US'],
    ['Al-Shabaab', 'Islamic State'],
  ],
  [
    ['CD', 'SADC', 'UN', 'FDLR', 'Wazalendo', 'Mai-Mai', 'BI', 'ZA', 'MW', 'TZ'],
    ['M23', 'RW', 'Twirwaneho'],
  ],
  [
    ['CD', 'UG', 'UN'],
    ['ADF', 'CODECO', 'LRA', 'FRPI', 'CMC-FDC', 'Raia Mutomboki'],
  ],
  [
    ['CF', 'Wagner Group', 'RU', 'RW', 'UN', 'FR'],
    ['CPC', '3R', 'Séléka', 'Anti-Balaka'],
  ],
  [
    ['ML', 'BF', 'NE', 'FR', 'Wagner Group', 'RU', 'UN', 'GATIA', 'Koglweogo', 'BJ', 'TG'],
    [
      'JNIM',
      'Katiba Macina',
      'AQIM',
      'Al-Qaeda',
      'Ansar Dine',
      'Ansaroul Islam',
      'MUJAO',
      'Islamic State Sahel',
      'Islamic State',
    ],
  ],
  [
    ['ML', 'Wagner Group', 'RU', 'GATIA'],
    ['CMA', 'MNLA', 'CSP-DPA', 'FLA', 'JNIM'],
  ],
  [
    ['NG', 'TD', 'CM', 'NE', 'MNJTF'],
    ['Boko Haram', 'ISWAP', 'Ansaru', 'Islamic State'],
  ],
  [['NG'], ['Movement for the Emancipation of the Niger Delta']],
  [['CM'], ['Ambazonia']],
  [['TD'], ['Front for Change and Concord in Chad']],
  [
    ['MZ', 'RW', 'SADC'],
    ['Islamic State Mozambique', 'Islamic State'],
  ],
  [['MZ'], ['Renamo']],
  [
    ['MM'],
    [
      'Arakan Army',
      'Three Brotherhood Alliance',
      'MNDAA',
      "Ta'ang National Liberation Army",
      'KIA',
      'KNLA',
      'PDF',
      'NUG',
      'Karenni Army',
      'KNDF',
      'Chin National Front',
      'DKBA',
      'NMSP',
      'SSPP',
      'RCSS',
    ],
  ],
  [['MM', 'Arakan Army'], ['ARSA']],
  [
    ['AF', 'US', 'ISAF', 'NATO', 'GB', 'Northern Alliance'],
    ['Taliban', 'Haqqani network', 'Al-Qaeda', 'Hezb-i-Islami'],
    ['Islamic State Khorasan', 'Islamic State'],
  ],
  [['Taliban'], ['NRF', 'PK']],
  [
    ['PK'],
    [
      'TTP',
      'Balochistan Liberation Army',
      'Balochistan Liberation Front',
      'Jamaat-ul-Ahrar',
      'Lashkar-e-Islam',
      'Lashkar-e-Jhangvi',
      'Islamic State Khorasan',
      'Islamic State',
    ],
  ],
  [
    ['IN'],
    [
      'PK',
      'CN',
      'Lashkar-e-Taiba',
      'Jaish-e-Mohammed',
      'Hizbul Mujahideen',
      'Harkat-ul-Mujahideen',
      'Communist Party of India (Maoist)',
      'ULFA',
      'NDFB',
      'NSCN',
    ],
  ],
  [
    ['AZ', 'TR'],
    ['AM', 'Karabakh'],
  ],
  [['TR'], ['PKK', 'YPG', 'SDF', 'Rojava', 'Kurds', 'PJAK']],
  [['IR'], ['PJAK', 'Jaish al-Adl', 'Islamic State']],
  [['EG'], ['Sinai Province', 'Islamic State']],
  [['CO'], ['FARC', 'FARC dissidents', 'ELN', 'Clan del Golfo']],
  [
    ['PH'],
    ["New People's Army", 'Abu Sayyaf', 'MILF', 'MNLF', 'Bangsamoro Islamic Freedom Fighters', 'Maute group'],
  ],
  [['TH'], ['Barisan Revolusi Nasional', 'KH']],
  [['LK'], ['LTTE']],
  [['MX'], ['Sinaloa cartel', 'Jalisco cartel', 'Zapatistas']],
  [['HT'], ['G9', 'G-Pep']],
  [['AO'], ['UNITA', 'FLEC']],
  [['UG'], ['LRA', 'ADF']],
  [['GE'], ['RU']],
  [['RS'], ['KLA', 'NATO', 'KFOR', 'XK']],
  [['ID'], ['OPM', 'Jemaah Islamiyah']],
  [['RW'], ['FDLR', 'RPF']],
  [['BI'], ['RED-Tabara']],
  [['DZ'], ['GIA', 'AQIM']],
  [['SL'], ['RUF']],
  [['PE'], ['Shining Path']],
  [['MA'], ['Polisario']],
  [['KR'], ['KP']],
  [['US'], ['Al-Qaeda', 'AQAP', 'Islamic State', 'IR']],
];
