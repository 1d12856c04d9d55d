import type { Rule } from "./rule.ts";

const who =
  "(?:vader|papa|pa|stiefvader|moeder|mama|ma|stiefmoeder|oom|nonkel|broer|vriend|ex|man|hij|zij|ze|iemand)";

/** Who cannot write or speak freely: somebody reads along, sits beside it, or must not know. */
export const unfree: Rule[] = [
  {
    name: "kan niet vrijuit vertellen, er leest of luistert iemand mee",
    pattern:
      `\\b(?:straks|misschien|anders|want|als|dat|omdat|bang dat) <1>(?:leest|lees|luistert) <3>${who} (?:thuis )?(?:nog |stiekem |altijd |misschien )?mee\\b` +
      `|\\b${who} (?:thuis )?<2>(?:meeleest|meeluistert)\\b` +
      `|\\b${who} (?:leest|controleert|bekijkt) (?:al )?(?:mijn|me) <2>(?:telefoon|app|apps|appjes|berichten|mobiel|dagboek|snap)\\b` +
      "|\\b(?:durf|durft|mag) <4>(?:niet|niks|niets) <2>(?:te )?(?:vertellen|zeggen|praten over|opschrijven|schrijven) <2>(?:wat|hoe) <3>(?:thuis|papa|vader|stiefvader|mama|moeder|oom|opa|broer|bij ons)\\b" +
      "|\\b(?:de waarheid|alles|het echte verhaal) <3>(?:durf|kan|mag) <3>(?:niet|nooit)\\b <8>(?:vader|papa|stiefvader|moeder|mama|hij|thuis|erbij|bij zit|bij is)\\b" +
      "|\\b(?:durf|kan|mag) <3>(?:de waarheid|het echte verhaal) <2>niet <1>(?:te )?(?:zeggen|vertellen|schrijven)\\b" +
      "|\\b(?:kan|mag|durf) (?:ik |hier |dus |nu )*(?:niet|nie|nooit) (?:alles|echt|eerlijk|vrijuit) <3>(?:opschrijven|schrijven|zeggen|vertellen|invullen|typen|zijn|praten)\\b" +
      "|\\bweet niet of ik (?:hier |wel )*(?:eerlijk|alles) <1>(?:mag|kan|durf)\\b" +
      "|\\b(?:kijkt|leest) (?:ook )?(?:mee )?wat ik (?:typ|schrijf|invul|zeg)\\b" +
      "|\\b(?:zit|staat) (?:nu |hier |er )*(?:naast|achter) (?:mij|me) <3>(?:kijkt|leest|mee)\\b",
    level: "concern",
    sure: true,
    past: "none",
    over: "none",
    keepNegation: true,
    unless:
      "begeleid\\w* (?:leest|meeleest)|mag meelezen|mee ?helpt|helpt|voorlez\\w*|boek|verhaaltje|privacy|dossier\\w*|inzage|juf|meester|verrassing|kado|cadeau|sinterklaas|huiswerk|tekens|ruimte|woorden",
  },
  {
    name: "iemand mag dit niet weten of lezen",
    pattern:
      `\\bals (?:{my} )?${who} (?:dit|hier|het|hierachter|erachter) <2>(?:achter komt|achterkomt|komt|leest|ziet|hoort|te weten komt)\\b` +
      "|\\b(?:niet|nie) (?:naar|aan|tegen) (?:mijn|me|m'n|mn) (?:voogd|moeder|mama|vader|papa|ma|pa|stiefvader|ouders) (?:sturen|doorsturen|stuur|vertellen|laten lezen)\\b" +
      "|\\bdan zwaait er (?:wat|iets)\\b|\\b(?:dus|daarom) (?:zwijg ik|ik zwijg|hou ik mijn mond)\\b",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
    unless: "grap\\w*|verrassing|cadeau|kado|lach\\w*|trots|blij|haha",
  },
  {
    name: "bang voor iemand thuis",
    pattern:
      "\\b(?:ik ben|ben ik|zijn wij|wij zijn|we zijn|is ze|is hij|ze is|hij is) (?:nog |ook |heel |echt |zo |altijd |nog steeds )*bang voor (?:(?:mijn|me|haar|zijn|onze) (?:\\S+ )?(?:vader|moeder|stiefvader|stiefmoeder|broer|oom|ouders|ex|man)|papa|mama|hem|haar)\\b(?! (?:hond|kat|paard|examen|toets|gezondheid|toekomst|leven|dood))" +
      "|\\b(?:vader|papa|stiefvader|ex|oom|broer|man) <2>komt <4>(?:vrij|uit de gevangenis|uit detentie)\\b",
    level: "concern",
    past: "none",
    told: "none",
    over: "none",
    unlessAnywhere: true,
    unless: "hond\\w*|kat|paard|spin|muis|begeleider|voogd|opgelucht|blij|fijn|gelukkig",
  },
];
