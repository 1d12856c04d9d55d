import type { Rule } from "./rule.ts";

/** English, simple Turkish and Polish. */
export const foreign: Rule[] = [
  {
    name: "wil niet meer leven (Engels)",
    pattern:
      "\\b(?:want|wants|wanted|wish|wishes|going|gonna|plan|planning) <3>to (?:die|be dead|kill (?:myself|herself|himself|themselves)|end (?:it|my life|her life|his life|it all))|\\b(?:don't|dont|do not|doesn't|does not|did not|didn't|not) <3>want(?:s)? to (?:live|be alive|be here|wake up|exist) ?(?:anymore|any more|any longer)?\\b|\\bkill (?:myself|herself|himself)\\b|\\bsuicid(?:e|al)\\b|\\b(?:better off|easier) (?:without me|if i (?:was|were) (?:dead|gone))|\\btake (?:my|her|his) own life|\\bend my life|\\bwish (?:that )?i (?:was|were|wasn't|wasnt|weren't) (?:dead|alive|never born|not here anymore|here anymore)|\\b(?:goodbye|farewell) (?:letter|note)s?",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    keepNegation: true,
    unless:
      "not suicidal|movie|films?|to be here at|die of (?:shame|laughter|boredom|embarrassment)|dying to",
  },
  {
    name: "doet zichzelf pijn (Engels)",
    pattern:
      "\\b(?:cut|cuts|cutting|hurt|hurts|hurting|burn|burns|burning|harm|harming|scratch|scratching) (?:myself|herself|himself|themselves|my arms?|her arms?|my legs?|her legs?)\\b|\\bself-?harm\\w*|\\bself harm\\w*|\\b(?:started|still|keep|been) cutting\\b",
    level: "concern",
    past: "concern",
    over: "none",
  },
  {
    name: "geweld thuis (Engels)",
    pattern:
      "\\b(?:he|she|dad|father|stepdad|stepfather|mom|mum|mother|husband|ex|boyfriend|uncle|brother|they) (?:still |always |often |sometimes |also )?(?:hits|beats|slaps|kicks|punches|chokes|hurts|abuses|threatens|locks|touches|rapes|molests) <3>(?:me|us|her|him|my \\w+|our \\w+|the kids|the children)|\\b(?:hit|beat|slapped|kicked|punched|choked|beaten|touched|raped|threatened|locked) <4>(?:me|us|her|him|my \\w+|our \\w+) <6>(?:again|yesterday|last night|last week|today|this week|with (?:a|his|the) belt|every)|\\bi am being (?:hit|beaten|abused|threatened|raped)|\\b(?:scared|afraid) <2>to go home|\\bdon't want to go home <5>(?:he|because|hits|dad|tonight)",
    level: "acute",
    past: "concern",
    over: "none",
    unless: "touches (?:me|us) deeply|beats me why|video game|football|hits the door",
  },
  {
    name: "wordt gebruikt of onder druk gezet (Engels)",
    pattern:
      "\\b(?:nudes?|naked (?:pictures|photos|pics)|pictures of me|photos of me|pics of me) <8>(?:send|post|share|everyone|online|or else|if i don't)|\\bblackmail\\w*|\\bforces? me to\\b|\\bmakes me (?:do things|have sex|sell|deliver)|\\b(?:older man|man of \\d\\d|boyfriend of (?:2[2-9]|3\\d)) <8>(?:gifts|phone|shoes|money|picks)|\\bdeliver(?:ing)? packages? for",
    level: "acute",
    past: "concern",
    over: "none",
    unless: "forces me to (?:eat|go to school|clean|get up|talk|wait)",
  },
  {
    name: "loopt weg (Engels)",
    pattern:
      "\\b(?:tonight|today|tomorrow) <4>(?:running away|run away|leaving for good|leave and never)|\\b(?:running away|run away|going to run) <4>(?:tonight|today|tomorrow|now)|\\bnot going back (?:home|there|to the group) <3>(?:tonight|ever)",
    level: "acute",
    past: "none",
    over: "none",
  },
  {
    name: "vastgehouden of bedreigd (Engels)",
    pattern:
      "\\b(?:restrained|held (?:me|him|her) (?:down|to the floor)|pinned (?:me|him|her)|locked in (?:the )?isolation|isolation cell)\\b|\\b(?:threatens|threatened|threatening) (?:me|us|her|my|to (?:kill|stab|hurt|find))|\\bsays he (?:will|is going to|is gonna) (?:kill|stab|hurt|find|take) (?:me|us|her|him|my)|\\bcry (?:myself to sleep|every night)|\\bcan't (?:do|take) (?:this|it) anymore|\\b(?:nobody|no one) (?:knows|would notice|cares if)",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
  },
  {
    name: "wil niet meer leven (Turks)",
    pattern:
      "\\bolmek (?:istiyor\\w*|istedi\\w*|ister)|\\byasamak istemiyor\\w*|\\bartik yasamak|\\bintihar\\b|\\b(?:kendimi|kendini) (?:oldur\\w*|asacag\\w*|asmak)|\\bhayat\\w* <3>(?:istemiyor\\w*|son ver\\w*)|\\bcanima kiy\\w*|\\bcanina kiy\\w*|\\bveda mektub\\w*|\\bkendime bir sey yap(?:acag\\w*|mak)|\\bmektub\\w* yazdim\\b|\\bolsem\\b",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    keepNegation: true,
  },
  {
    name: "doet zichzelf pijn (Turks)",
    pattern:
      "\\b(?:kendimi|kendini|kendine|kendime|kolunu|kolumu|kollarini|kollarimi|bilegini|bilegimi) <2>(?:kesiyor\\w*|kesti\\w*|kesip|zarar ver\\w*|yakiyor\\w*|ciziyor\\w*|kesmis\\w*)|\\bjilet\\w*",
    level: "concern",
    past: "concern",
    over: "none",
  },
  {
    name: "geweld thuis (Turks)",
    pattern:
      "\\b(?:dovuyor\\w*|dovuyo\\w*|vuruyor\\w*|dayak (?:yiyor\\w*|atiyor\\w*)|siddet (?:goruyor\\w*|uyguluyor\\w*)|tokat atiyor\\w*|tekme\\w* atiyor\\w*|kilitliyor\\w*|taciz ediyor\\w*|istismar ediyor\\w*|oldurecegini soyl\\w*|oldururum\\w* diyor|kemerle)\\b|\\b(?:dun|gecen hafta|yine|her gun|her hafta|bugun) <4>(?:dovdu\\w*|vurdu\\w*|dayak)|\\beve gitmek istemiyor\\w*|\\beve gitmeye kork\\w*",
    level: "acute",
    past: "none",
    over: "none",
    keepNegation: true,
  },
  {
    name: "bedreigd of bang (Turks)",
    pattern:
      "\\btehdit (?:ediyor\\w*|etti\\w*)|\\b(?:ondan|babamdan|babasindan|kocamdan|esimden|evde) <2>kork\\w*|\\bher gece agl\\w*|\\bumudum kalmadi|\\bkimse bilmiyor\\b|\\b(?:zorla|zorluyor\\w*|tuttular|yere yatir\\w*)\\b",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
  },
  {
    name: "loopt weg of is alleen gelaten (Turks)",
    pattern:
      "\\b(?:bu gece|bu aksam|bugun|yarin) <3>(?:kacacag\\w*|kaciyor\\w*|evden gid\\w*)|\\b(?:gunlerdir|uc gundur|iki gundur|dort gundur) <3>(?:yalniz\\w*|tek basina|evde yok|gelmedi)",
    level: "acute",
    past: "none",
    over: "none",
    keepNegation: true,
  },
  {
    name: "wil niet meer leven (Pools)",
    pattern:
      "\\bnie (?:chce|chcialam|chcial|chca|chcem) (?:juz )?(?:dluzej )?zyc\\b|\\bchc(?:e|ialam|ialby|ialabym|ial) <2>umrzec|\\bsamoboj\\w*|\\b(?:zabic|zabije|zabil|powiesic|powiesze) sie\\b|\\b(?:sie|siebie) (?:zabic|zabije|powiesic)|\\bskonczyc ze soba|\\bodebrac sobie zycie|\\blist\\w* pozegnaln\\w*|\\bnie chce mi sie zyc|\\b(?:chcial|wolal)a?bym (?:juz )?(?:nie zyc|umrzec|zeby mnie nie bylo)|\\bszkoda ze (?:sie urodzil\\w*|zyje)",
    level: "acute",
    sure: true,
    past: "concern",
    over: "none",
    keepNegation: true,
  },
  {
    name: "doet zichzelf pijn (Pools)",
    pattern:
      "\\b(?:tnie|tne|ciela|cial|ciac|tnac|pociela|pocial) sie\\b|\\bsie (?:tnie|tne|tnie)\\b|\\bokalecz\\w*|\\b(?:robi|robie|robila|zrobic) sobie krzywd\\w*",
    level: "concern",
    past: "concern",
    over: "none",
  },
  {
    name: "geweld thuis (Pools)",
    pattern:
      "\\b(?:bije|bija|uderza|kopie|dusi|zamyka|molestuje|gwalci|dotyka) (?:mnie|nas|go|ja|mame|moja|moje|mojego|dzieci|syna|corke)|\\b(?:mnie|nas|go|ja|mame|dzieci|syna|corke) (?:znowu |znow |ciagle |czesto )?(?:bije|bija|uderza|kopie|dusi|zamyka|molestuje)\\b|\\b(?:wczoraj|znowu|znow|wczoraj znowu|w tym tygodniu) <4>(?:uderzyl\\w*|pobil\\w*|bil\\w*|kopnal\\w*)|\\b(?:uderzyl|pobil|bil)\\w* <4>(?:wczoraj|znowu|paskiem|pasem)|\\bpaskiem\\b|\\b(?:wujek|wuj|tata|ojciec|ojczym|brat|dziadek|kuzyn|on) <1>(?:mnie|ja|siostre) (?:dotyka|molestuje|gwalci)\\b|\\bboje sie (?:wracac|isc|wrocic) do domu",
    level: "acute",
    past: "none",
    over: "none",
  },
  {
    name: "bedreigd of bang (Pools)",
    pattern:
      "\\bgrozi (?:mi|nam|jej|mu|ze)|\\bboj[ei] sie (?:go|jej|ojca|taty|meza|ojczyma|w domu)|\\bplacze (?:co noc|kazdej nocy|codziennie)|\\bnikt (?:o tym )?nie wie\\b|\\btrzymali (?:mnie|go|ja)\\b",
    level: "concern",
    past: "none",
    over: "none",
    keepNegation: true,
  },
  {
    name: "loopt weg of is alleen gelaten (Pools)",
    pattern:
      "\\b(?:dzis|dzisiaj|dzis wieczorem|dzis w nocy|jutro) <3>(?:uciekam|uciekne|uciec)|\\b(?:uciekam|uciekne) (?:dzis|dzisiaj|jutro)|\\b(?:sama|sam|sami) <3>(?:od|juz) <2>(?:dni|trzech|dwoch|wczoraj)|\\bmamy nie ma <2>(?:od|juz) <2>dni|\\b(?:mama|tata|rodzice) <2>(?:od|juz) <2>(?:dni|nocy|tygodnia) <2>(?:poza domem|nie wraca\\w*|nie wrocil\\w*)",
    level: "acute",
    past: "none",
    over: "none",
    keepNegation: true,
  },
];
