/** Who told a story, in words; the database keeps "jeugdige" or "ouder". */
export const tellerText = (respondent: string) =>
  respondent === "ouder" || respondent === "parent" ? "een ouder of verzorger" : "een jeugdige";
