### Les phrases de Passerelle en français.
### Keys: room-thing, in the order of the rooms; the same keys and values in every language.

## summary: the result of plan

summary-folder = Dossier : { $folder }

## page: words of report.html, which its script asks for by what follows `page-`

page-colon = { " : " }
page-skip = Aller au calendrier
page-sections = Sections
page-noscript = Les vues interactives demandent JavaScript ; ce lecteur ne l'exécute pas. Ouvrez le fichier dans un navigateur : rien ne sort de la page. Les mêmes données sont dans schedule.csv et unscheduled.csv.
page-filters = Chercher et filtrer
page-search = Chercher
page-search-hint = Nom, matricule ou service
page-programme = Programme
page-unit = Service
page-site = Site
page-all-programmes = Tous les programmes
page-all-units = Tous les services
page-all-sites = Tous les sites
page-reset = Effacer
page-calendar = Calendrier
page-calendar-help = Une barre est une immersion. Flèches pour passer d'une ligne et d'une barre à l'autre, Entrée pour le détail.
page-view-by = Voir par
page-by-person = Personne
page-by-unit = Service d'accueil
page-by-site = Site d'accueil
page-as-table = En tableau
page-at-home-too = Aussi les personnes sans immersion
page-load = Charge d'accueil
page-load-help = Visiteurs / places, par service et par semaine. Plus la couleur est forte, plus le service est plein.
page-presence = Présence au service
page-presence-help = Présents / minimum demandé, par service et par semaine, une fois les immersions et les congés retirés.
page-chain = Chaîne de service
page-chain-help = De gauche à droite, chaque service fournit le suivant, jusqu'au client. Choisir un service montre ses liens.
page-chain-table = Les liens en tableau
page-customer = Client
page-distance = Distance au client
page-steps-one = lien du client
page-steps-many = liens du client
page-contact = au contact du client
page-no-way = Sans chemin vers le client
page-supplier = Fournisseur
page-client = Client interne
page-coverage = Couverture
page-alive = Vitalité des liens
page-weakest = Liens les plus faibles
page-weakest-help = Part des salariés des deux services ayant déjà visité l'autre, par une visite qui est encore dans sa cadence.
page-link = Lien
page-known = Ont visité l'autre
page-last-visit = Dernière visite
page-exposure = Contact avec le client
page-exposure-help = Qui travaille au contact du client, ou y a été en visite ; les moins exposés d'abord. Médiane : la moitié des gens y étaient il y a moins longtemps.
page-grade = Grade
page-nearness = Au contact du client
page-recently = Récemment
page-never = Jamais
page-median = Médiane
page-trend = Année par année
page-trend-help = Visites selon l'année où elles ont fini, des gens qui sont encore là. Réciprocité : part des trajets faits aussi dans l'autre sens. E-I, entre sites et entre directions : −1, on ne va que chez les siens ; +1, que chez les autres.
page-living = Encore dans leur cadence
page-year = Année
page-visits = Visites
page-people = Personnes
page-walked = Liens parcourus
page-reciprocity = Réciprocité
page-ei-sites = E-I sites
page-ei-branches = E-I directions
page-remarks = À savoir
page-matrix = Qui va où
page-from-to = De ↓ vers →
page-matrix-help = Immersions placées / immersions à faire. Lignes : service d'origine ; colonnes : service d'accueil. Le cadre marque un lien de la chaîne.
page-state-idle = Rien à faire
page-state-dark = Aucune placée
page-state-partial = En partie
page-state-full = Toutes placées
page-unplaced = Non placées
page-unplaced-none = Toutes les immersions sont placées.
page-unplaced-more = Les premières seulement sont montrées ; toutes sont dans unscheduled.csv.
page-points = Points et écart
page-points-help = Les points comptent ce qu'on aurait voulu éviter : moins il y en a, meilleur est le planning.
page-term = Ce qui coûte
page-meaning = Comment c'est compté
page-points-here = Ce planning
page-points-idle = Sans aucune immersion
page-total = Total
page-person = Personne
page-home = Service d'origine
page-host = Service d'accueil
page-weeks = Semaines
page-dates = Dates
page-tutor = Tuteur
page-status = Statut
page-due = À faire avant le
page-priority = Priorité
page-reason = Raison
page-detail = Détail
page-remedy = Que faire ?
page-stints = Immersions
page-placed = Placées
page-visitors = visiteurs
page-places = places
page-present = présents
page-least = minimum
page-closed = fermé
page-closed-key = × fermé, ou ne reçoit pas
page-free-key = aucun visiteur
page-some-key = des places restent
page-full-key = complet
page-under-key = ▼ sous le minimum (congés)
page-at-key = = juste le minimum
page-above-key = au-dessus
page-well-key = largement au-dessus
page-standing = déjà convenue
page-pinned-key = cadre épais : date imposée
page-legend = Légende
page-shown-one = ligne
page-shown-many = lignes
page-stints-one = immersion
page-stints-many = immersions
page-nothing = Rien ne correspond à ces filtres.
page-choose = Choisir une barre pour voir le détail.
page-more = Montrer la suite
page-units-only = Cette entreprise est trop grande pour une page qui s'envoie : le calendrier par personne et les noms n'y sont pas. Les vues par service sont complètes ; chaque personne a son calendrier dans le dossier calendars.
page-print-limit = Impression : les premières lignes seulement. Filtrez pour imprimer le reste.
page-unplaced-mark-one = non placée
page-unplaced-mark-many = non placées

## date: days and weeks in words

date-span = du { $start } au { $end }
date-of-month = { $day }
date-of-year = { $day } { $month }

## report: figures and sentences of report.html

report-title = Planning des immersions
report-period = { $span } · { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}
report-some-of = { $some } sur { $all }
report-card-placed = immersions placées
report-card-unplaced = non placées
report-card-carried = reportées au prochain planning
report-card-people = personnes en immersion
report-card-links = liens parcourus
report-proven = Ce planning totalise { NUM($points) } points ; ne placer personne en coûterait { NUM($idle) }. Il est prouvé qu'aucun planning qui respecte les règles n'en a moins.
report-redrawn = Ce planning totalise { NUM($points) } points ; ne placer personne en coûterait { NUM($idle) }. La borne est inconnue : il a été redessiné sans recherche.
report-bounded = Ce planning totalise { NUM($points) } points ; ne placer personne en coûterait { NUM($idle) }. Aucun planning qui respecte les règles ne descend sous { NUM($bound) } : de tout ce qui peut être gagné, il reste donc au plus { PERCENT($gap) } à gagner.
report-term-unplaced = chaque immersion non placée, selon sa priorité
report-term-late = chaque semaine au-delà de l'échéance, selon la priorité
report-term-changed = chaque immersion déplacée, abandonnée ou ajoutée depuis le planning de référence
report-term-short = chaque immersion tenue en moins de semaines que voulu
report-term-dark-links = chaque lien où des immersions sont à faire et aucune n'est placée
report-term-wishes = semaines à éviter utilisées, moins semaines souhaitées utilisées
report-term-crowding = chaque visiteur de plus au même endroit la même semaine
report-term-relay = moins : deux personnes de services liés qui se rendent visite à peu de semaines d'intervalle

## calendar: calendars as CSV, and words of calendars wherever they stand

calendar-week = semaine
calendar-from = du
calendar-to = au
calendar-weeks = durée (semaines)
calendar-host = service d'accueil
calendar-site = site
calendar-programme = programme
calendar-tutor = tuteur
calendar-status = statut
calendar-movement = mouvement
calendar-employee = salarié
calendar-name = nom
calendar-home = service d'origine
calendar-standing = déjà convenue
calendar-placed = planifiée
calendar-pinned = imposée
calendar-moved = déplacée
calendar-new = nouvelle
calendar-comes = vient
calendar-away = absent

## event: events of calendar programs

event-everybody = Passerelle : toutes les immersions
event-own = Immersion : { $host }
event-comes = Vient : { $employee } ({ $home })
event-away = Absent : { $employee } (→ { $host })
event-moves = { $employee } : { $home } → { $host }
event-cancelled = Annulé – { $summary }
event-length = { $weeks ->
    [one] Durée : { $weeks } semaine
   *[other] Durée : { $weeks } semaines
}
event-programme = Programme : { $programme }
event-tutor = Tuteur : { $tutors }

## bulletin: the bulletin

bulletin-title = Passerelles, le bulletin
bulletin-period = Période : { $span }
bulletin-purpose = À quoi sert la chaîne
bulletin-purpose-next = Chaque service en fournit un autre, de proche en proche jusqu'au client. Celui que nous servons d'abord, c'est le collègue d'à côté : ce qu'il reçoit de nous, il le transmet, en mieux ou en moins bien.
bulletin-purpose-see = Passer une semaine ou deux chez celui que l'on fournit, ou chez celui qui nous fournit, c'est voir ce que notre travail devient. Ceux qui ne rencontrent jamais le client pèsent aussi sur ce qu'il vit.
bulletin-figures = La période en chiffres
bulletin-crossings = Qui va où pendant la période
bulletin-first-walks = Parcourus pour la première fois
bulletin-whole-chain = Ils ont vu la chaîne jusqu'au client
bulletin-whole-chain-how = Avec les immersions de cette période, ils auront vu chaque service d'un chemin qui mène du leur jusqu'au client.
bulletin-welcomes = Ils ont le plus accueilli
bulletin-recognitions = Merci
bulletin-quality = Pour nous, un bon service, c'est…
bulletin-quality-how = À compléter par chaque service, en une phrase : à quoi celui que nous fournissons reconnaît-il un bon travail ?
bulletin-checklist = Avant de publier (à retirer)
bulletin-check-people = Les personnes nommées sont d'accord pour l'être (sinon : réglage initials).
bulletin-check-thanks = Les textes de remerciement ont été relus : aucun nom, client ou incident qui n'ait pas sa place ici.
bulletin-check-dates = Les dates sont celles du planning diffusé (schedule.csv) ; les absences n'y figurent pas.
bulletin-check-story = Une anecdote ou une photo de la période précédente est ajoutée.
bulletin-check-quality = Les services qui le souhaitent ont complété leur définition d'un bon service.
bulletin-check-hosts = Les services qui ont accueilli sont remerciés, les tuteurs aussi.
bulletin-check-list = Cette liste est retirée.
bulletin-figure-crossings = { $count ->
    [one] { $count } passage d'un service à l'autre
   *[other] { $count } passages d'un service à l'autre
}
bulletin-figure-people = { $count ->
    [one] { $count } collègue en immersion
   *[other] { $count } collègues en immersion
}
bulletin-figure-links = { $links ->
    [one] { $walked } lien parcouru sur { $links }
   *[other] { $walked ->
        [one] { $walked } lien parcouru
       *[other] { $walked } liens parcourus
    } sur { $links }
}
bulletin-crossing = { $who } ({ $home }), { $when }
bulletin-first-walk = { $who } ({ $home }), à partir du { LONGDAY($monday) }
bulletin-welcome = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}, { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
} de visite en tout
bulletin-others = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
bulletin-nothing = Rien cette fois.

## workbook: sheets, heads and sentences of passerelle.xlsx

workbook-title = Passerelle – planning du { DAY($from) } au { DAY($to) }
workbook-cover = Synthèse
workbook-people-grid = Semaines × salariés
workbook-units-grid = Semaines × services
workbook-unplaced = Non placées
workbook-coverage = Couverture
workbook-chain = Chaîne
workbook-links = Liens
workbook-silos = Silos
workbook-legend = Légende
workbook-all-units = Services
workbook-employee = Salarié
workbook-person = Salarié
workbook-name = Nom
workbook-home = Service d'origine
workbook-host = Service d'accueil
workbook-unit = Service
workbook-site = Site
workbook-programme = Programme
workbook-due = À faire avant le
workbook-priority = Priorité
workbook-reason = Raison
workbook-code = Code
workbook-detail = Ce qui bloque
workbook-remedy = Que faire ?
workbook-weeks-away = Semaines en immersion
workbook-measure = Mesure
workbook-week = Semaine
workbook-from = Du
workbook-to = Au
workbook-visitors = Visiteurs
workbook-places = Places
workbook-who-comes = Qui vient (tuteur)
workbook-away = En immersion
workbook-who-is-away = Qui est en immersion (où)
workbook-present = Présents
workbook-minimum = Minimum
workbook-margin = Marge
workbook-tutors = Tuteurs présents
workbook-visits = Visites
workbook-number = Nombre
workbook-people = Personnes
workbook-links-walked = Liens parcourus
workbook-ways-walked = Trajets parcourus
workbook-reciprocity = Réciprocité
workbook-ei-sites = E-I entre sites
workbook-ei-branches = E-I entre directions
workbook-grade = Grade
workbook-distance = Liens jusqu'au client
workbook-at-customer = Travaillent au contact
workbook-recently = Récemment au contact
workbook-share = Part
workbook-never-there = Jamais au contact
workbook-months-since-contact = Mois depuis le dernier contact
workbook-median-months = Médiane des mois
workbook-travelling = Avec une visite vivante
workbook-by-year = Visites année par année
workbook-remarks = À savoir
workbook-by-grade = Contact avec le client par grade
workbook-by-unit = Contact avec le client par service
workbook-everybody = Tout le monde
workbook-living = Encore dans leur cadence
workbook-supplier = Fournisseur
workbook-client = Client interne
workbook-supplier-distance = Liens du fournisseur au client
workbook-people-of-both = Personnes des deux services
workbook-know = Ont déjà visité l'autre service
workbook-months-since-visit = Mois depuis la dernière visite
workbook-living-visits = Visites vivantes
workbook-weight = Poids
workbook-weight-how = Poids : semaines, moitié moins après chaque cadence
workbook-small-units = Services de moins de cinq personnes
workbook-never = jamais
workbook-too-few = moins de cinq
workbook-no-links = Il n'y a pas de lien.
workbook-no-visits = Aucune visite n'est connue.
workbook-nobody-told = Rien n'est dit de moins de cinq personnes.
workbook-company = Toute l'entreprise
workbook-in-figures = En chiffres
workbook-stints = Immersions à planifier
workbook-placed = Placées
workbook-carried = Reportées après la période
workbook-employees = Salariés
workbook-chain-links = Liens de la chaîne de service
workbook-proof = Qualité du planning
workbook-points = Points de pénalité
workbook-idle = Points sans rien placer
workbook-bound = Borne inférieure prouvée
workbook-gap = Gain possible non prouvé acquis
workbook-by-term = Points par terme
workbook-contents = Feuilles
workbook-optimal = prouvé optimal
workbook-feasible = valable, peut-être améliorable
workbook-redrawn = redessiné sans recherche
workbook-unknown = inconnu
workbook-load-chart = Visiteurs et places d'accueil par semaine
workbook-presence-chart = Présence et minimum par semaine
workbook-from-to = De ↓ vers →
workbook-total = Total
workbook-change = Modifier ce planning
workbook-change-edit = 1. Modifiez la feuille « { $sheet } » : changez un début (toujours un lundi) ou une durée, supprimez ou ajoutez une ligne.
workbook-change-save = 2. Enregistrez le classeur. Seule cette feuille est relue ; les autres ne se recalculent pas.
workbook-change-verify = 3. Vérifiez : passerelle verify DOSSIER passerelle.xlsx
workbook-change-plan = 4. Replanifiez autour : passerelle plan DOSSIER --pins passerelle.xlsx --out SORTIE
workbook-host-load = Charge d'accueil
workbook-presence = Présence
workbook-signs = Autres signes
workbook-chain-words = Mots de la chaîne
workbook-staff = Effectif
workbook-contact = Contact client
workbook-word-contact = au contact du client
workbook-means-contact = travaille dans un service en contact ; récemment : ou en a visité un depuis moins d'une cadence du programme
workbook-word-living = visite vivante
workbook-means-living = finie depuis moins longtemps que la cadence de son lien
workbook-word-share = part d'un lien
workbook-means-share = salariés des deux services qui ont déjà visité l'autre par une visite vivante, ceux d'aucun programme mis à part
workbook-word-weight = poids
workbook-means-weight = semaines de toutes les visites, moitié moins après chaque cadence (Burt 2002 ; demi-vie choisie par nous)
workbook-word-reciprocity = réciprocité
workbook-means-reciprocity = des trajets origine → accueil, la part faite aussi dans l'autre sens (Wasserman et Faust 1994)
workbook-word-ei = indice E-I
workbook-means-ei = visites entre sites ou directions moins celles à l'intérieur, ÷ toutes : −1 entre soi, +1 toujours ailleurs (Krackhardt et Stern 1988)
workbook-word-colour = couleur
workbook-means-colour = par tiers du plus grand nombre, ou de 100 % : plus c'est foncé, plus il y en a
workbook-load-some = au plus la moitié des places prises
workbook-load-most = plus de la moitié des places prises
workbook-load-full = toutes les places prises
workbook-load-closed = aucune place cette semaine
workbook-presence-above = au-dessus du minimum
workbook-presence-at = au minimum
workbook-presence-below = sous le minimum (absences seules)
workbook-coverage-visited = nombre d'immersions placées le long d'un lien
workbook-coverage-missed = immersions à faire, aucune placée
workbook-coverage-idle = lien sans immersion à faire sur la période
workbook-coverage-own = son propre service
workbook-coverage-elsewhere = immersions placées hors de tout lien
workbook-sign-unavailable = pas assez de jours travaillés cette semaine-là
workbook-sign-standing = visite déjà convenue avant ce planning
workbook-not-monday = Pas un lundi
workbook-starts-monday = Une immersion commence un lundi.
workbook-nothing-unplaced = Toutes les immersions sont placées.
workbook-yes = oui
workbook-left-out = La feuille « { $sheet } » dépasserait ce qu'un classeur supporte ; voir { $instead }.
workbook-strongest = Les { NUM($shown) } trajets les plus forts sur { NUM($all) } ; tous sont dans « passerelle chain --json ».

## chain: the chain, in the terminal, the report and the workbook

chain-on = La chaîne au { DAY($day) }
chain-on-planned = La chaîne au { DAY($day) }, une fois ce planning tenu
chain-as-of = Au { DAY($day) }, comme si ce planning avait été tenu. Services et grades de moins de cinq personnes sont regroupés.
chain-heads = Premier maillon : { $units }
chain-steps = Liens jusqu'au client :
chain-at = au contact : { $units }
chain-links-away = { $links ->
    [one] { $links } lien : { $units }
   *[other] { $links } liens : { $units }
}
chain-without-way = Services sans chemin vers le client : { $units }
chain-dead-ends = Impasses (n'ont ni client interne ni contact avec le client) : { $units }
chain-beside = Services que le premier maillon n'atteint par aucun chemin : { $units }
chain-circle = Se fournissent en boucle : { $units }
chain-needed-units = Services par lesquels les autres passent pour atteindre le client
chain-needed-links = Liens par lesquels d'autres services passent pour atteindre le client
chain-heading = { $label } :
chain-needed-by = { $units ->
    [one] { $name }, pour { $units } service
   *[other] { $name }, pour { $units } services
}
chain-no-customer = Aucun service n'est au contact du client (colonne customer_contact de units.csv).
chain-exposure = Au contact du client (« récemment » : y travailler, ou y être allé depuis { $months } mois au plus) :
chain-everybody = tout le monde
chain-by-unit = Par service, les moins exposés d'abord :
chain-by-grade = Par grade, les moins exposés d'abord :
chain-pool = { $people ->
    [one] { $name } ({ $people } personne, { $distance }) : { $recently } récemment ({ $share }), { $never } jamais
   *[other] { $name } ({ $people } personnes, { $distance }) : { $recently } récemment ({ $share }), { $never } jamais
}
chain-pool-half = { $pool } ; la moitié depuis { $months } mois au plus
chain-person = { $units ->
    [one] { $name } ({ $unit }) : { $distance }, { $last } ; { $units } autre service visité
   *[other] { $name } ({ $unit }) : { $distance }, { $last } ; { $units } autres services visités
}
chain-person-no-way = sans chemin vers le client
chain-person-distance = { $links ->
    [one] service à { $links } lien du client
   *[other] service à { $links } liens du client
}
chain-person-works = travaille au contact du client
chain-person-was = au contact du client { $ago } (« { $place } »)
chain-person-never = jamais au contact du client
chain-weakest = Liens les plus faibles (combien, parmi les membres des deux services, sont allés dans l'autre depuis une cadence au plus) :
chain-link = { $supplier } → { $client } : { $known }, { $last }
chain-last-visit = dernière visite { $ago }
chain-no-visit = aucune visite connue
chain-now = Visites qui comptent encore (depuis une cadence au plus) : { $exchange }
chain-by-year = Par année, plus anciennes comprises :
chain-year = { $year } : { $exchange }
chain-how = Réciprocité : part des trajets d'un service à l'autre faits aussi dans l'autre sens. E-I : de −1, on ne va que chez les siens, à +1, que chez les autres. La matrice des silos est dans --json.
chain-visits = { $visits ->
    [one] { $visits } visite
   *[other] { $visits } visites
} de { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
chain-walked = { $links ->
    [one] { $links } lien parcouru
   *[other] { $links } liens parcourus
}
chain-reciprocity = réciprocité { $share }
chain-ei-sites = E-I entre sites { $index }
chain-ei-branches = E-I entre directions { $index }
chain-just-now = il y a moins d'un mois
chain-ago = il y a { $months } mois
chain-never = jamais
chain-within-month = moins d'un mois
chain-no-grade = sans grade
chain-small-units = { $count } services de moins de cinq personnes, ensemble
chain-small-grades = { $count } grades de moins de cinq personnes, ensemble
chain-no-way = sans chemin vers le client
chain-contact = au contact du client
chain-distance = { $links ->
    [one] à { NUM($links) } lien du client
   *[other] à { NUM($links) } liens du client
}
chain-percent = { $percent } %
chain-card-recently = des salariés ont été au contact du client depuis moins de { $months } mois
chain-card-never = ne l'ont jamais été
chain-card-walked = liens parcourus par une visite encore dans sa cadence
chain-card-both = des trajets faits dans les deux sens
chain-some-of = { NUM($some) } sur { NUM($all) }
chain-known = { NUM($some) } sur { NUM($all) } ({ $share })
chain-too-few = moins de cinq personnes
chain-people-at = { NUM($people) } personnes, { $distance }
chain-near-work = y travaillent
chain-near-recently = récemment
chain-near-longer = il y a plus longtemps
chain-near-never = jamais
chain-count = { NUM($count) }
chain-further = Les suivants ({ $rows })
chain-more-in-sheet = Et { NUM($rows) } de plus : feuille « { $sheet } » de passerelle.xlsx.
chain-needed-count = { $units ->
    [one] { $name } ({ $units } service)
   *[other] { $name } ({ $units } services)
}
chain-remark-dead-ends = Impasses
chain-remark-customer = Client
chain-remark-without-way = Sans chemin vers le client
chain-remark-circle = Se fournissent en boucle
chain-between-circles = { " ; " }
chain-names-and-more = { $names } et { $more } de plus

## init: a folder to start from

init-folder = Dossier : { $folder }
init-plan = Pour le planifier : passerelle plan { $folder } --out planning
init-fill-in = Remplissez units.csv et employees.csv (voir { $guide }), puis : passerelle check { $folder }
init-guide = LISEZMOI.txt
init-title = Les données de Passerelle
init-rows = Une ligne par cas, sous les titres de colonnes. Une cellule vide veut dire « valeur par défaut », jamais 0.
init-save = Dates : 31/01/2027. Enregistrez en « CSV UTF-8 ». Les fichiers inutiles peuvent être supprimés.
init-to-fill = À remplir :
init-where-needed = Selon les besoins :
init-units = les services : identifiant, places d'accueil (0 : jamais), présence minimale (5 ou 60%)
init-employees = les salariés : identifiant, service, date d'embauche, tuteur (oui/non)
init-relations = quel service en sert quel autre (la chaîne de service)
init-absences = congés et absences, du premier au dernier jour ; jamais le motif
init-closures = fermetures d'un service, ou de l'entreprise si le service est vide
init-capacity = autres places ou autre présence minimale pendant une période
init-history = immersions déjà faites
init-stints = immersions à faire en plus de celles des programmes
init-pins = dates imposées ou interdites
init-preferences = périodes souhaitées ou à éviter
init-groups = personnes à envoyer ensemble, ou jamais en même temps
init-recognitions = remerciements et anecdotes pour le bulletin
init-aliases = services renommés ou réunis, pour l'historique
init-settings = réglages
init-then = Ensuite, « passerelle check DOSSIER » dit ce qui manque, « passerelle plan DOSSIER --out planning » planifie.
init-settings-head = Réglages. Ce qui n'est pas écrit garde sa valeur par défaut ; tous sont dans le README de Passerelle.
init-set-start = un lundi ; par défaut le premier lundi du prochain trimestre
init-set-weeks = nombre de semaines à planifier
init-set-country = jours fériés ; "" pour aucun
init-country = FR
init-set-onboarding = nouveaux arrivants
init-set-within = délai après l'embauche, en semaines
init-set-length = durée d'une immersion
init-set-regular = tous les autres
init-set-cadence = mois entre deux visites du même service

## help: what --help, the manual and the completions say, by command and argument; `any` are arguments of several commands

help-program = Planifie qui passe une ou deux semaines dans quel service d'une entreprise, et prouve ce que vaut le planning
help-plan = Planifier la période : un dossier de fichiers CSV donne un dossier de plannings et de calendriers
help-scenarios = Planifier un dossier tel quel et avec d'autres réglages, côte à côte
help-check = Contrôler un dossier et dire ce qu'il y a à planifier, sans rien calculer
help-chain = Regarder la chaîne de service : les chemins vers le client, qui en est loin, la vitalité des liens
help-verify = Contrôler n'importe quel planning selon les règles, et compter ses points
help-explain = Dire pourquoi telle personne va là cette semaine-là, pourquoi des immersions restent, et ce qu'il faudrait pour en placer plus
help-close = Verser un trimestre terminé dans history.csv
help-compare = Comparer deux plannings : ce qui a bougé, les points, qui va où
help-report = Écrire à nouveau tous les documents d'un planning, sans calculer
help-export = Écrire le programme en nombres entiers d'un dossier, pour un autre solveur
help-batch = Planifier plusieurs entreprises en une fois, chacune à part
help-init = Créer un dossier pour commencer : tableaux vides, ou un exemple
help-completions = Afficher ce qui complète commandes et options dans un terminal
help-man = Écrire les pages du manuel
help-generate = Inventer une entreprise de n'importe quelle taille, pour essayer et mesurer
help-help = Afficher cette aide, ou celle d'une commande
help-any-help = Afficher l'aide
help-any-version = Afficher la version
help-any-lang = Langue des messages et des documents [sans elle : celle de passerelle.toml, sinon celle de l'ordinateur, sinon fr]
help-any-json = Donner le résultat en un seul document JSON, échecs compris, et rien d'autre
help-any-quiet = N'afficher que ce qui ne va pas
help-any-log = Journal des étapes, des nombres et des temps : un NIVEAU (error, warn, info, debug, trace) écrit sur la sortie d'erreur, un FICHIER reçoit des lignes JSON ; les deux sont possibles
help-any-folder = Dossier de fichiers CSV
help-any-pins = Dates imposées en plus ; un schedule.csv déjà écrit impose toutes ses lignes
help-any-baseline = Planning dont il faut peu s'écarter
help-any-set = Essayer un autre réglage, comme dans passerelle.toml (regular.cadence_months=18), ou d'autres limites d'un service (capacity.SERVICE=3, min_present.SERVICE=60%) ; peut être répété
help-any-freeze-until = Les immersions du planning de référence qui commencent avant ce jour restent, si c'est encore possible
help-any-start = Premier lundi de la période [par défaut : le premier lundi du prochain trimestre]
help-any-weeks = Nombre de semaines de la période [par défaut : 13]
help-any-country = Pays des jours fériés, '' pour aucun [par défaut : FR]
help-any-dry-run = Tout faire sauf écrire, et dire ce qui serait écrit
help-any-time-limit = S'arrêter après ce nombre de secondes avec le meilleur planning trouvé
help-any-gap = S'arrêter quand au plus cette part (0 à 1) de ce qui peut être gagné n'est pas prouvée acquise [par défaut : 0]
help-any-threads = Fils d'exécution, 0 pour tous [par défaut : 0]
help-any-seed = Graine de tous les tirages au hasard [par défaut : 1]
help-any-strategy = Manière de calculer [par défaut : auto]
help-any-strategy-auto = selon la taille
help-any-strategy-exact = un seul programme en nombres entiers
help-any-strategy-prices = décomposition par les prix
help-any-formats = Formats en plus de schedule.csv, unscheduled.csv et summary.json, séparés par des virgules [par défaut : tous]
help-any-formats-csv = calendriers des personnes et des services, en CSV
help-any-formats-html = report.html : calendriers, charges, chaîne et points, à regarder
help-any-formats-bulletin = bulletin.html et bulletin.md : le bulletin interne
help-any-formats-xlsx = classeur pour Excel et LibreOffice
help-any-formats-ics = calendriers des personnes, des services et de tous, pour Outlook et autres
help-any-initials = Des initiales au lieu des noms dans le bulletin
help-any-out = Fichier à écrire [par défaut : la sortie standard]
help-plan-out = Dossier à écrire ; un ancien planning y est remplacé en entier, tout autre contenu est refusé
help-plan-if-changed = Ne rien faire si le dossier contient déjà le planning de ces données et de ces réglages
help-plan-replay = Refaire un planning : avec les réglages que son summary.json a retenus, et les mêmes données, sans quoi rien
help-scenarios-out = Dossier d'un planning par scénario, et d'un autre nommé base
help-scenarios-scenarios = Fichier des scénarios : un nom par section, dans chacune des réglages comme pour --set
help-chain-employee = Montrer aussi la proximité de ce salarié avec le client
help-chain-format = Forme : un texte à lire, ou le graphe pour d'autres programmes [par défaut : text]
help-chain-format-text = texte
help-chain-format-dot = le langage DOT de Graphviz
help-chain-format-graphml = GraphML, pour yEd, Gephi et autres
help-chain-schedule = Planning dont les visites comptent comme faites : schedule.csv, ou un classeur avec sa feuille
help-verify-schedule = Planning à contrôler, écrit par le programme ou à la main : schedule.csv, ou un classeur avec sa feuille
help-explain-employee = Expliquer les immersions d'un salarié, et celles qui lui restent, début par début
help-explain-schedule = Planning à expliquer : schedule.csv, ou un classeur avec sa feuille
help-explain-unit = Seulement les immersions dans ce service d'accueil
help-explain-remedies = Essayer ce nombre de changements des données, un à un, les plus prometteurs d'abord, et dire lesquels permettent d'en placer plus
help-close-folder = Dossier de fichiers CSV ; son history.csv reçoit les lignes
help-close-schedule = Planning qui a été tenu : schedule.csv, ou un classeur avec sa feuille
help-close-until = Laisser pour une autre fois les immersions qui finissent après ce jour [par défaut : clore toute la période]
help-close-done-share = Part (0 à 1) de ses jours travaillés à partir de laquelle une visite compte comme faite [par défaut : 0.5]
help-close-dry-run = Dire ce qui serait ajouté, sans rien écrire
help-compare-first = Premier planning : un dossier de résultats, schedule.csv, ou un classeur avec sa feuille
help-compare-second = Second planning
help-compare-dir = Dossier de fichiers CSV dont ce sont les plannings : points, règles et restes sont alors recomptés
help-compare-format = Manière de le montrer [par défaut : text]
help-compare-format-text = des lignes à lire
help-compare-format-csv = un tableau pour des programmes
help-compare-format-html = une page pour un navigateur
help-report-schedule = Planning à mettre en documents : schedule.csv, ou un classeur avec sa feuille
help-report-out = Dossier à écrire ; un ancien planning y est remplacé en entier, tout autre contenu est refusé
help-export-format = Format du fichier
help-export-format-mps = MPS à colonnes libres
help-export-format-lp = le format LP de CPLEX
help-batch-list = Liste des entreprises, en TOML
help-batch-out = Dossier des résultats : un dossier par entreprise, et batch.json
help-batch-threads = Fils d'exécution pour toutes les entreprises ensemble, 0 pour tous ceux de la machine [par défaut : 0]
help-batch-at-once = Entreprises planifiées en même temps, 0 pour autant que de fils d'exécution [par défaut : 0]
help-batch-memory = Mémoire en mégaoctets de toutes les entreprises ensemble ; celle qui dépasse sa part échoue seule
help-init-folder = Dossier à créer ; il ne doit pas exister encore, ou être vide
help-init-example = Une entreprise inventée au lieu de tableaux vides
help-init-example-restaurant = 31 personnes, 7 services
help-init-example-theatre = 61 personnes ; des fichiers comme un Excel français les enregistre
help-init-example-energy = 610 personnes, 24 services, tous les fichiers
help-completions-shell = Le programme du terminal
help-man-folder = Dossier des pages
help-generate-out = Dossier à écrire ; il ne doit pas exister encore, ou être vide
help-generate-employees = Salariés, nouveaux compris [par défaut : 100]
help-generate-units = Services [par défaut : 10]
help-generate-weeks = Nombre de semaines de la période [par défaut : 26]
help-generate-start = Premier lundi de la période [par défaut : 2027-01-04]
help-generate-seed = Graine de tous les tirages au hasard : la même recette donne les mêmes fichiers [par défaut : 1]
help-generate-onboarding = Une entreprise qui fait passer ses nouveaux par tous les services : rien d'autre à faire, cinq salariés par nouveau, rareté 0,6, sauf si d'autres options en décident
help-generate-every-rule = De quoi exercer chaque règle et chaque terme des points, en plus de ce que demandent les autres options
help-generate-links = Nombre moyen de liens par service, au moins 2 [par défaut : 4]
help-generate-due = Immersions régulières par personne à faire dans la période ou en retard [par défaut : 2]
help-generate-scarcity = Rareté des places et de la présence : à 0, tout abonde ; par défaut, 1 à 3 % des immersions ne peuvent être placées [par défaut : 1]
help-generate-spread = Inégalité de cette rareté, de 0 à 1 : à 0, tous les services sont aussi serrés [par défaut : 0.5]
help-generate-leave = Part des semaines où les salariés sont en congé [par défaut : 0.08]
help-generate-hires = Nouveaux parmi les salariés [par défaut : 0]
help-generate-tutors = Un tiers des services ne reçoit de visiteurs que sous l'œil d'un tuteur
help-generate-wishes = Périodes souhaitées ou à éviter par personne [par défaut : 0]
help-generate-groups = Groupes de deux ou trois collègues, tour à tour ensemble et séparés [par défaut : 0]
help-generate-extras = Immersions en plus de celles des programmes, par personne [par défaut : 0]
help-generate-pins = Dates interdites par personne [par défaut : 0]
help-generate-exceptions = Immersions d'une à deux semaines, ordres, priorités de liens, limites propres, personnes sans programme, visites annulées
help-heading-usage = Usage :
help-heading-commands = Commandes 
help-heading-arguments = Arguments 
help-heading-options = Options 
help-heading-horizon = Période 
help-heading-solving = Calcul 
help-heading-output = Résultats 
help-heading-what-the-company-is-like = Ce qu'est l'entreprise 
help-possible = { $help } [valeurs possibles : { $values }]
help-possible-one = - { $value } : { $meaning }
help-possible-each = Valeurs possibles :
help-name-options = OPTIONS
help-name-command = COMMANDE
help-name-language = LANGUE
help-name-level-file = NIVEAU|FICHIER
help-name-dir = DOSSIER
help-name-file = FICHIER
help-name-setting-value = RÉGLAGE=VALEUR
help-name-yyyy-mm-dd = AAAA-MM-JJ
help-name-n = N
help-name-code = CODE
help-name-seconds = SECONDES
help-name-share = PART
help-name-strategy = STRATÉGIE
help-name-format = FORMAT
help-name-summary = RÉSUMÉ
help-name-schedule = PLANNING
help-name-scenarios = SCÉNARIOS
help-name-employee = SALARIÉ
help-name-id = IDENTIFIANT
help-name-unit = SERVICE
help-name-a = A
help-name-b = B
help-name-mb = MO
help-name-example = EXEMPLE
help-name-shell = TERMINAL
help-name-number = NOMBRE

## usage: what was typed and cannot be understood

usage-error = erreur : { $what }
usage-unknown-argument = argument inconnu : « { $argument } »
usage-unknown-command = commande inconnue : « { $command } »
usage-no-command = il manque une commande
usage-missing = il manque : { $arguments }
usage-conflict = « { $argument } » ne va pas avec « { $other } »
usage-twice = « { $argument } » ne peut être donné qu'une fois
usage-no-value = « { $argument } » attend une valeur
usage-value = « { $value } » n'est pas une valeur de « { $argument } »
usage-value-why = « { $value } » n'est pas une valeur de « { $argument } » : { $why }
usage-too-many = « { $value } » est de trop pour « { $argument } »
usage-not-utf8 = un argument n'est pas en UTF-8
usage-other = ces arguments ne sont pas compris
usage-seconds = un nombre de secondes est attendu
usage-share = un nombre de 0 à 1 est attendu
usage-range = attendu : { $range }
usage-suggestion = Vouliez-vous dire « { $word } » ?
usage-possible = Valeurs possibles : { $values }
usage-more = Pour en savoir plus : { $command }

## fault: errors of the input

fault-left-off = { $count ->
    [one] … et une autre erreur du même fichier.
   *[other] … et { NUM($count) } autres erreurs des mêmes fichiers : corrigez d'abord celles-ci.
}
