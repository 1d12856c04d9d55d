// biome-ignore-all format: a word list
/** Providers of youth care, care for the disabled and mental health care by name, folded, spaces written as hyphens; services for the whole country (Nidos, Humanitas, Leger des Heils) are not among them. */
export const providers = `
accare altrecht amarant ambiq amerpoort arduin auris bascule brijder cardea combinatie-jeugdzorg cordaan cosis curium de-rading de-viersprong dimence
driestroom eleos elker emergis enver entrea estinea fivoor flexusjeugdplein gemiva ggnet ggze heeren-loo herlaarhof hoenderloo icare
intermetzo ipse-de-bruggen jarabee jellinek jeugdformaat juvent juzt kentalis kompaan-en-de-bocht lentis levvel lijn5 lucertis mediant mentaal-beter
middin mindfit molendrift moviera mutsaersstichting novadic ottho-gerhard-heldring pameijer parlan parnassia pluryn pro-persona prokino propersona
psytrec reinaerde reinier-van-arkel rivierduinen schakenbosch sterk-huis tactus trajectum triversum via-jeugd virenze vitree xonar yes-we-can yorneo
youke youz yulius zozijn almata teylingereind
altra asvz avelijn aveleijn baalderborg bavo-europoort careander combiwel elver entrea-lindenhout ggmd gro-up incluzio inforsa jbb jbw
lievegoed lindenhout lumc lunet lunetzorg opdidakt opella prinsenstichting radboudumc sdw sgj siza swzzorg syndion tragel umcg vumc zideris zuidwester
abrona antoniusziekenhuis bartimeus beatrix-kinderziekenhuis breburg castle-craig catharina-ziekenhuis compas-jeugdhulp de-hoenderloo-groep de-hunnerberg de-widdonck den-hey-acker deventer-ziekenhuis diakonessenhuis
dijklander elkerliek emma-kinderziekenhuis erasmus-mc esdege-reigersdaal flevoziekenhuis fornhese franciscus-gasthuis ggz-breburg ggz-drenthe ggz-friesland ggz-centraal ggz-oost-brabant groene-hart-ziekenhuis hagaziekenhuis
intervence ikazia indigo iriszorg jbra jbrr jeroen-bosch-ziekenhuis jeugdhulp-friesland lionarons lsg-rentray maasstad maxima-mc meander-mc noorderboog odion olvg ommelander ons-tweede-thuis opvoedpoli
pergamijn pi-research prodeba psyq raphaelstichting reinier-de-graaf rentray rijnstate salvere samen-veilig-midden-nederland scelta severinus sherpa slingeland sophia-kinderziekenhuis spaarne-gasthuis tergooi
tjongerschans treant trivium-lindenhof verslavingszorg-noord-nederland viecuri wilhelmina-kinderziekenhuis william-schrikker wkz zuyderland`.trim().split(/\s+/);

/** Those whose name is a word or a first name too: only with a capital inside a sentence. */
export const wordProviders = "antes arkin fier horizon karakter kompaan koraal kenter mondriaan oosterpoort rubicon spirit stek timon trivium".split(" ");
