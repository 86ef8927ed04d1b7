/** The sample article inside the extension, in the manner of a machine-translated report. The events are invented. */
export const sampleTitle = 'Valley Guard push deeper into Derwana as the river pocket narrows';

export const sampleParagraphs: readonly string[] = [
  'Units of the Valley Guard pushed deeper into the river town of Derwana on Tuesday and took almost half of it, its press office said.',
  'In the last 20 days another 500 men joined the ranks, bringing the total to over 17,000, deployed east of the river.',
  'A spokesman said that at least 57 fighters of the river militia were killed since Saturday. The militia claims to have destroyed two tanks; the army denied having lost a helicopter.',
  'About 1,200 families left the town for the camps in the north, according to the Observatory, and up to 4,000 people are said to be trapped between the two lines.',
  'On the southern front the military lost three elements. Residents said both sides have lost several elements in the orchards.',
  'The coalition carried out 31 strikes on the pocket over the weekend. It will send 40 armoured vehicles next month, an officer said.',
];
