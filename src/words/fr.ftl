### Les phrases de Passerelle en français.
### Keys: room-thing, in the order of the rooms; the same keys and values in every language.

## summary: the result of plan

summary-folder = Dossier : { $folder }
summary-horizon = Période : du { LONGDAY($from) } au { LONGDAY($to) } ({ $weeks })
summary-stints = Immersions : { $all }, placées : { $placed }, non placées : { $unplaced }, reportées : { $carried }
summary-points-optimal = Points de pénalité : { NUM($points) } (prouvé optimal : aucun planning n'en a moins)
summary-points-bound = Points de pénalité : { NUM($points) } (valable, peut-être améliorable : aucun planning n'en a moins de { NUM($bound) }, il reste au plus { PERCENT($gap) } à gagner)
summary-points-unknown = Points de pénalité : { NUM($points) } (borne inconnue : rien n'a été cherché)
summary-stopped-time-limit = Arrêté par la limite de temps : meilleur planning trouvé jusque-là.
summary-stopped-interrupt = Interrompu : meilleur planning trouvé jusque-là.
summary-stopped-ripple = Peu de changements ont été demandés (--ripple) : d'autres plannings peuvent avoir moins de points.
summary-against = Planning de référence : gardées { $kept }, déplacées { $moved }, ajoutées { $added }, retirées { $dropped } (une à une dans changes.csv)
summary-lacked = Ce qui a manqué aux immersions non placées (que faire, une à une, dans unscheduled.csv) :
summary-count = { $title } ({ $code }) : { $count }
summary-dry-run = Essai (--dry-run) : rien n'a été écrit ; ce dossier aurait reçu { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}.
summary-nothing-written = Essai (--dry-run) : rien n'a été écrit.
summary-unchanged = Rien à faire : { $folder } contient déjà le planning de ces données et de ces réglages.
summary-progress = { $points } points, au mieux { $bound }
summary-pin = { $employee } au service { $unit }, à partir du { LONGDAY($monday) } ({ $weeks })
summary-more = et { $rest } de plus (tout est dans --json)

## desk: what the planner's page says of the schedule in hand

desk-address = La page est ouverte à cette adresse, sur cette machine seulement : { $address }
desk-no-browser = Aucun navigateur n'a pu être ouvert : copiez l'adresse dans le vôtre.
desk-locked-out = Cette page est fermée à clé. Lancez Passerelle de nouveau : il ouvre la page avec une clé neuve, qui ne sert qu'une fois.
desk-internal = Passerelle a rencontré une erreur ; rien n'est perdu. Rechargez la page et continuez.
desk-outdated = Le planning a changé dans une autre fenêtre : voici comment il est maintenant. Recommencez votre geste.
desk-open-missing = « { $place } » n'existe pas ou ne peut pas être lu. Vérifiez le chemin, ou déposez les fichiers ici.
desk-open-in-use = « { $place } » est déjà ouvert dans un autre Passerelle. Continuez là-bas, ou fermez-le d'abord.
desk-open-unwritable = Passerelle ne peut rien écrire à côté de « { $place } ». Copiez le dossier là où vous avez le droit d'écrire.
desk-recovered-in-part = { $lost ->
    [one] Le planning en cours a été retrouvé, sauf { $lost } immersion que les données ne demandent plus.
   *[other] Le planning en cours a été retrouvé, sauf { $lost } immersions que les données ne demandent plus.
    }
desk-no-schedule = Il n'y a pas encore de planning : lancez d'abord la planification.
desk-busy = Une recherche est en cours. Arrêtez-la, ou attendez qu'elle finisse.
desk-nothing-open = Rien n'est ouvert : choisissez d'abord un dossier, un classeur ou un exemple.
desk-nothing-to-plan = Il n'y a rien à planifier : ouvrez des données sans erreur.
desk-pins-break = Les dates imposées ne tiennent pas ensemble : { $rule } Libérez-en une, puis recommencez.
desk-pins-contradict = Aucun planning ne garde toutes les dates imposées. Libérez-en une, puis recommencez.
desk-nothing-found = Arrêté avant le premier planning. Laissez-lui un peu plus de temps.
desk-progress = { $seconds ->
    [one] Recherche depuis { $seconds } seconde
   *[other] Recherche depuis { $seconds } secondes
    }
desk-standing = { NUM($placed) } placées · { NUM($unplaced) } non placées · { NUM($carried) } reportées · { NUM($points) } points
desk-progress-placed = { $most ->
    [0] { NUM($placed) } placées, et pas une de plus n'est possible
    [one] { NUM($placed) } placées, au plus une de plus
   *[other] { NUM($placed) } placées, au plus { NUM($most) } de plus
    }
desk-progress-gap = { $points ->
    [one] au mieux { NUM($points) } point de moins
   *[other] au mieux { NUM($points) } points de moins
    }
desk-left = { $seconds ->
    [0] bientôt fini
    [one] encore une seconde
   *[other] encore { NUM($seconds) } secondes
    }
desk-as-it-is = Comme maintenant
desk-proven = Prouvé : aucun planning n'a moins de points.
desk-bounded = Au mieux { NUM($points) } points de moins seraient possibles.
desk-count-people = { $count ->
    [one] personne
   *[other] personnes
    }
desk-count-new = { $count ->
    [one] en intégration
   *[other] en intégration
    }
desk-count-units = { $count ->
    [one] service
   *[other] services
    }
desk-count-links = { $count ->
    [one] lien
   *[other] liens
    }
desk-count-leaves = { $count ->
    [one] absence
   *[other] absences
    }
desk-count-weeks = { $count ->
    [one] semaine
   *[other] semaines
    }
desk-count-stints = { $count ->
    [one] immersion à placer
   *[other] immersions à placer
    }
desk-week-here = { $when } : c'est sa place maintenant
desk-week-free = { $when } : libre, { $points }
desk-week-taken = { $when } : impossible. { $rule }
desk-week-taken-by = { $more ->
    [0] { $when } : prise. { $rule } En cause : { $people }
   *[other] { $when } : prise. { $rule } En cause : { $people } et { $more } de plus
    }
desk-step-moves = { $who } : désormais { $to }
desk-step-goes = { $who } n'est plus placée
desk-step-comes = { $who } est placée
desk-step-points = En tout : { $points }
desk-fewer = { $points ->
    [one] −{ NUM($points) } point
   *[other] −{ NUM($points) } points
    }
desk-more = { $points ->
    [one] +{ NUM($points) } point
   *[other] +{ NUM($points) } points
    }
desk-is-locked = Cette immersion est verrouillée, ou une autre qui en dépend. Déverrouillez-la d'abord.
desk-fixed-in-file = Cette date est imposée par vos fichiers : changez-la dans « pins ».
desk-not-free = Cette semaine n'est pas libre. Choisissez-en une autre, ou demandez ce qui ferait de la place.
desk-no-offer = Aucun échange connu ne fait de la place ici. Essayez une autre semaine, ou replanifiez autour.
desk-version-locked = Cette version bouge une immersion verrouillée. Déverrouillez-la d'abord.
desk-nothing-to-undo = Il n'y a rien à annuler.
desk-name-needed = Donnez un nom à cette version.
desk-broken = Le planning en main enfreint des règles, qui sont listées : corrigez-les d'abord.
desk-example-restaurant = Un restaurant : 31 personnes, 7 services
desk-example-theatre = Un théâtre : 61 personnes
desk-example-energy = Un énergéticien : 610 personnes, 24 services
desk-cannot-make = Rien ne peut être créé dans « { $place } ». Faites-y de la place, ou ouvrez un dossier à vous.
desk-cannot-take = « { $file } » n'a pas pu être pris : il faut un classeur .xlsx ou des fichiers .csv, chacun une fois.
desk-not-a-table = Ce fichier ne peut pas être changé ici : corrigez-le dans son programme, enregistrez, puis « Relire ».
desk-no-such-cell = Cette cellule n'existe pas, ou le fichier ne peut pas écrire ce texte. Corrigez-la dans le fichier.
desk-not-written = Rien n'a pu être écrit. Fermez les fichiers ouverts ailleurs, puis recommencez.
desk-edition-unreadable = Cette édition ne se lit plus avec les données d'aujourd'hui.
desk-edition-draft = Brouillon
desk-edition-published = Publié le { DAY($day) } à { $time }
desk-edition-earlier = Avant, le { DAY($day) } à { $time }
desk-away-dates = Choisissez une personne, et un dernier jour qui ne précède pas le premier.
desk-close-mended = Des corrections ne sont pas encore dans vos fichiers : écrivez-les ou oubliez-les d'abord.
desk-no-such-setting = Ce réglage ne prend pas cette valeur. Écrivez-la comme dans passerelle.toml.
desk-away-none = De cette façon, aucun planning ne tient.
desk-absence-noted = Absence notée dans « { $file } », sans motif.
desk-fate-unknown = pas de réponse
desk-fate-away = pas de réponse ; absence pendant ces semaines
desk-fate-held = a eu lieu
desk-fate-moved = a eu lieu à partir du { DAY($day) }
desk-fate-missed = n'a pas eu lieu
desk-returns-taken = { $forms ->
    [0] Le tableau des retours est repris.
    [one] { $forms } retour est repris.
   *[other] { $forms } retours sont repris.
}
desk-returns-no-form = Il n'y a pas de formulaire dans ce texte. Copiez le message entier.
desk-returns-there = Il y a déjà un tableau des retours : ajoutez-y ces lignes.
desk-returns-faulty = Rien n'a été repris : { $why }
desk-chain-steps = { $steps ->
    [0] sert le client
    [one] à { $steps } lien du client
   *[other] à { $steps } liens du client
}
desk-link-unknown = trop peu de personnes pour le dire
desk-link-living = { $living ->
    [one] { $living } personne sur { $people } connaît l'autre côté
   *[other] { $living } personnes sur { $people } connaissent l'autre côté
}
desk-link-months = { $months ->
    [0] dernière visite il y a moins d'un mois
    [one] dernière visite il y a { $months } mois
   *[other] dernière visite il y a { $months } mois
}
desk-link-never = personne n'y est encore allé
desk-link-visit = { $visitor } à { $host }, jusqu'au { DAY($day) }
desk-link-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
desk-link-irritant = { $days ->
    [one] « { $text } » (depuis { $days } jour)
   *[other] « { $text } » (depuis { $days } jours)
}

## planner: words of the planner's page

planner-skip = Aller au contenu
planner-steps = Étapes
planner-step-bring = Données
planner-step-plan = Planifier
planner-step-adjust = Ajuster
planner-step-hand = Distribuer
planner-step-live = Imprévus
planner-language = Langue
planner-quit = Quitter
planner-over = Passerelle s'est arrêté. Vous pouvez fermer cette fenêtre ; tout est gardé.
planner-lost = Passerelle ne répond plus. Lancez-le de nouveau : rien de ce que vous avez fait n'est perdu.
planner-broke = Un problème est survenu dans cette page ; rien n'est perdu.
planner-reload = Recharger
planner-changed-outside = Les fichiers ont changé depuis qu'ils ont été lus.
planner-read-again = Relire
planner-not-kept = Vos gestes ne peuvent pas être notés ici : un arrêt les perdrait. Vérifiez le droit d'écrire dans ce dossier.
planner-bring-help = Déposez ici un classeur ou des fichiers CSV : ils restent sur cette machine.
planner-choose-files = Choisir des fichiers
planner-or-path = Ou le chemin d'un dossier ou d'un classeur
planner-open = Ouvrir
planner-or-example = Ou un exemple, pour essayer
planner-understood = Ce qui a été compris
planner-notes = À savoir
planner-affordability = Ce que vos données permettent
planner-on-to-plan = Planifier
planner-faults = Erreurs à corriger
planner-faults-help = Corrigez ici ou dans vos fichiers. Rien n'y est écrit avant que vous le demandiez.
planner-where = Où
planner-written = Écrit
planner-why = Pourquoi
planner-accepted = Attendu
planner-mend = Corriger
planner-everywhere = Partout de même
planner-sheet = feuille
planner-line = ligne
planner-mended = Des corrections ne sont pas encore dans vos fichiers.
planner-save = Les écrire dans mes fichiers
planner-discard = Les oublier
planner-plan-help = Un premier planning vient en une seconde, puis il s'améliore. Arrêtez quand il vous suffit : il est gardé.
planner-plan-now = Planifier maintenant
planner-plan-on = Continuer à chercher mieux
planner-stop = Arrêter et garder
planner-no-limit = Sans limite de temps
planner-time = Temps
planner-ten-seconds = 10 secondes
planner-a-minute = 1 minute
planner-ten-minutes = 10 minutes
planner-result = Le planning en main
planner-to-adjust = Ajuster ce planning
planner-report = Le rapport, avec la chaîne de service
planner-open-first = Apportez d'abord des données sans erreur.
planner-plan-first = Il n'y a pas encore de planning.
planner-adjust-help = Choisissez une barre pour la prendre : chaque semaine de sa ligne dit si elle est libre. Flèches, Entrée et Échap suffisent.
planner-by = Voir par
planner-by-person = Personne
planner-by-unit = Service d'accueil
planner-search = Chercher
planner-search-hint = Nom ou service
planner-nothing = Rien ne correspond.
planner-schedule = Planning
planner-undo = Annuler
planner-redo = Rétablir
planner-replan = Replanifier autour
planner-version = Nom de la version
planner-keep = Garder
planner-versions = Versions
planner-compare = Comparer
planner-return = Y revenir
planner-same = Aucune différence.
planner-left = Non placées
planner-left-one = ! 1 non placée
planner-left-none = Toutes les immersions sont placées.
planner-rules = Règles enfreintes
planner-rules-more = et d'autres
planner-chosen = Immersion choisie
planner-choose = Choisissez une immersion dans le planning.
planner-pick-up = Prendre
planner-put-back = Reposer
planner-place-it = Placer
planner-lock = Verrouiller
planner-unlock = Déverrouiller
planner-forbid = Interdire cette semaine
planner-allow = Permettre de nouveau
planner-forbidden = Interdit
planner-unplace = Retirer
planner-copy = Copier pour le responsable
planner-copied = Copié.
planner-accept = Accepter
planner-no = Non
planner-what-room = Ce qui ferait de la place
planner-locked-mark = verrouillée
planner-standing-visit = déjà convenue
planner-gone-by = passée
planner-free = libre
planner-taken = prise
planner-here = ici
planner-held = Prise en main
planner-closed = fermé
planner-load = Charge d'accueil
planner-visitors-of-places = visiteurs / places
planner-presence = Présence
planner-present-of-least = présents / minimum
planner-colon = { " : " }
planner-due = À faire avant le
planner-programme = Programme
planner-home = Service d'origine
planner-host = Service d'accueil
planner-person = Personne
planner-weeks = Semaines
planner-hand-help = Le brouillon se remplace à chaque fois ; ce qui est publié est gardé, et peut être repris.
planner-draft = Écrire un brouillon
planner-publish = Publier
planner-changes = Ce qui a changé depuis la dernière publication
planner-never-published = Rien n'a encore été publié.
planner-documents = Documents écrits
planner-editions = Brouillon et publications
planner-bring-back = Reprendre
planner-for-whom = Dossiers de visite pour qui ? (personnes ou services ; vide : tout le monde)
planner-take-off = Retirer
planner-with-kits = Avec les dossiers de visite et les brouillons de messages
planner-to-hear = Qui doit en être informé
planner-nobody-to-hear = Personne : tout le monde sait déjà.
planner-notice = avis à imprimer
planner-message = message
planner-messages = Messages à envoyer
planner-was-sent = Noter comme envoyé
planner-all-sent = Tout noter comme envoyé
planner-noted-sent = C'est noté : ces personnes savent.
planner-draft-edited = Le brouillon a été modifié à la main. Le remplacer ?
planner-replace-it = Remplacer
planner-published-now = Publié : cette édition est gardée.
planner-drafted-now = Le brouillon est écrit.
planner-show-more = Montrer la suite
planner-live-help = Quelqu'un sera absent ? Trois façons de continuer, chacune avec sa liste, avant que rien ne change.
planner-away-from = Du
planner-away-to = Au
planner-away-look = Voir les trois façons
planner-way-0 = Le moins de changements
planner-way-1 = Le moins de pertes
planner-way-2 = Seulement cette personne
planner-take-way = Prendre cette façon
planner-way-taken = C'est fait.
planner-note-absence = Noter l'absence dans mes fichiers, sans motif
planner-step-settle = Régler
planner-step-close = Clore
planner-chain = La chaîne de service
planner-chain-help = De gauche à droite, chaque service sert le suivant, jusqu'au client. Choisissez un service ou un lien.
planner-chain-shows = Montrer
planner-by-plan = Le planning en main
planner-by-life = La vie des liens
planner-life-0 = vivant : la moitié au moins connaît l'autre côté
planner-life-1 = faible
planner-life-2 = éteint : personne ne se connaît
planner-life-3 = trop peu de personnes pour le dire
planner-chain-list = Les liens en liste
planner-choose-link = Choisissez un service ou un lien dans le dessin, ou un lien dans la liste.
planner-serves = Sert
planner-served-by = Servi par
planner-way = Chemin vers le client
planner-visits-planned = Visites prévues
planner-visits-made = Visites faites
planner-promises = Promesses
planner-irritants = Ce qui gêne
planner-settle-help = Changez une valeur : les chiffres à côté disent aussitôt son effet. Rien n'est écrit dans vos fichiers avant que vous le demandiez.
planner-settle-others = Tous les autres réglages
planner-recent = Continuer avec
planner-headers = En-têtes non lus
planner-headers-help = Dites à quoi correspond chaque en-tête : c'est gardé dans vos réglages, et lu de même la prochaine fois. « * » : cette colonne est nécessaire.
planner-header-none = ne pas lire
planner-rows-alike = lignes :
planner-tables = Vos tables
planner-tables-help = Changez une cellule, ajoutez ou retirez une ligne : l'effet se lit plus haut. Vos fichiers restent tels quels tant que vous n'avez pas choisi de les écrire.
planner-table = Table
planner-table-choose = Choisir une table
planner-columns = Ce que veut dire chaque colonne
planner-blank = Vide :
planner-required = nécessaire
planner-not-read = (non lue)
planner-row-more = Ajouter la ligne
planner-row-out = Retirer
planner-page-before = Lignes précédentes
planner-page-after = Lignes suivantes
planner-ask-start = Quel est le premier lundi à planifier ?
planner-ask-weeks = Combien de semaines planifier ?
planner-ask-scope = Quels services un nouvel arrivant visite-t-il ?
planner-ask-within = Combien de semaines après l'embauche est-on encore nouveau ?
planner-ask-gap-new = Combien de semaines un nouvel arrivant reste-t-il dans son service entre deux immersions ?
planner-ask-most-new = Combien de semaines un nouvel arrivant peut-il être absent de son service, en tout ?
planner-ask-row-new = Et combien d'affilée ?
planner-ask-cadence = Tous les combien de mois revoit-on un service lié ?
planner-ask-gap = Combien de semaines reste-t-on dans son service entre deux immersions ?
planner-ask-most = Combien de semaines peut-on être absent de son service, en tout ?
planner-ask-tutor = De combien de visiteurs un tuteur peut-il s'occuper à la fois ?
planner-ask-together = Que coûte qu'un service laisse partir plusieurs personnes la même semaine ?
planner-ask-trip = Que coûte un déplacement vers un autre site ?
planner-yes = oui
planner-scope-all = tous ceux qui accueillent
planner-scope-related = ceux qui sont liés au sien
planner-asked-for = immersions à placer dans la période
planner-surely-unplaced = qui ne peuvent être placées, quoi qu'on fasse
planner-narrowest = Là où c'est le plus serré
planner-nothing-narrow = Nulle part la place ne manque.
planner-whole-account = Le compte entier
planner-scenarios = Scénarios côte à côte
planner-scenarios-help = Essayez d'autres réglages sans toucher au planning en main : chaque scénario est planifié, puis comparé à ce que vous avez. Un même nom réunit plusieurs réglages.
planner-scenario = Nom
planner-setting = Réglage
planner-settings = Réglages
planner-value = Valeur
planner-scenario-add = Ajouter
planner-scenarios-run = Planifier les scénarios
planner-time-each = Temps pour chacun
planner-five-seconds = 5 secondes
planner-as-it-is = aucun changement
planner-take-over = Prendre ces réglages
planner-for-people = Pour les personnes
planner-placed = Placées
planner-points = Points
planner-at-best-fewer = Au mieux, points de moins
planner-troubles = À voir
planner-no-troubles = Tout est placé, et chaque service garde son minimum.
planner-full = complet, semaines :
planner-below = sous le minimum :
planner-remedies = Ce qui permettrait d'en placer plus
planner-why-this = Pourquoi cette personne, pourquoi cette semaine ?
planner-when-else = Quand sinon ?
planner-what-takes = Que faudrait-il ?
planner-no-week-free = Aucune autre semaine n'est libre.
planner-nothing-known = Aucun échange connu.
planner-close-help = La période est passée ? Décochez ce qui n'a pas eu lieu : le reste entre dans l'historique, et ce qui manque reste dû.
planner-was-held = A eu lieu
planner-close-look = Voir ce qui serait noté
planner-close-write = Noter dans l'historique
planner-closed-now = C'est noté dans votre historique.
planner-returns = Retours
planner-returns-in = Reprendre les retours
planner-returns-help = Collez un message avec son formulaire, ou choisissez des fichiers : ils sont gardés à côté de vos données.
planner-form-text = Message
planner-form-files = Fichiers .txt, ou returns.csv
planner-take-in = Reprendre
planner-after = Après les visites
planner-after-help = Le bulletin, les attestations et les passeports de ce qui a eu lieu.
planner-after-write = Écrire ces documents
planner-bulletin = Le bulletin
planner-edit-bulletin = Finir le bulletin ici
planner-bulletin-kept = Le bulletin est enregistré.
planner-working = Un instant…

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
page-week = Semaine
page-from = Du
page-departures-too = Aussi les départs
page-arrivals = Arrivées
page-departures = Départs
page-days-off = Fermetures et jours fériés
page-carried = Reportées au prochain planning
page-changes = Changements
page-changes-more = Les premiers seulement sont montrés ; tous sont dans changes-excel.csv.
page-no-stays = Aucune immersion sur la période.
page-print = Imprimer
page-close = Fermer
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
report-term-waiting = chaque semaine d'attente d'une immersion d'intégration, ou due depuis plus longtemps
report-term-changed = chaque immersion déplacée, abandonnée ou ajoutée depuis le planning de référence
report-term-short = chaque immersion tenue en moins de semaines que voulu
report-term-dark_links = chaque lien où des immersions sont à faire et aucune n'est placée
report-term-wishes = semaines à éviter utilisées, moins semaines souhaitées utilisées
report-term-crowding = chaque visiteur de plus au même endroit la même semaine
report-term-together_away = chaque collègue de plus en immersion, d'un même service la même semaine
report-term-trip = chaque déplacement vers un autre site ; des semaines qui s'y suivent n'en font qu'un
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
event-tutored = Vous accueillez : { $employee } ({ $home })
event-away = Absent : { $employee } (→ { $host })
event-moves = { $employee } : { $home } → { $host }
event-cancelled = Annulé – { $summary }
event-length = { $weeks ->
    [one] Durée : { $weeks } semaine
   *[other] Durée : { $weeks } semaines
}
event-programme = Programme : { $programme }
event-tutor = Tuteur : { $tutors }
event-first-day = Le premier jour : { $text }
event-equipment = À prévoir : { $text }

## bulletin: the bulletin

bulletin-title = Passerelles, le bulletin
bulletin-period-before = Avant les immersions, { $span }
bulletin-period-after = Après les immersions, { $span }
bulletin-edit = Modifier ce bulletin
bulletin-edit-done = Terminer
bulletin-save = Enregistrer sous…
bulletin-editing = Cliquez dans le texte et écrivez ; « Enregistrer sous… » en fait un nouveau fichier.
bulletin-lead = Vu de l'autre côté
bulletin-heading-before = Ils partent
bulletin-heading-after = Ils sont revenus
bulletin-opening-before = { $visits ->
    [0] Personne ne change de service cette fois.
   *[other] { $people ->
        [one] Un collègue va passer
       *[other] { $people } collègues vont passer
    } quelque temps dans { $hosts ->
        [one] un autre service
       *[other] { $hosts } autres services
    }. Faites-leur bon accueil : montrez le travail comme il est, et posez-leur des questions vous aussi.
}
bulletin-opening-after = { $visits ->
    [0] Personne n'a changé de service cette fois.
   *[other] { $people ->
        [one] Un collègue a passé
       *[other] { $people } collègues ont passé
    } quelque temps dans { $hosts ->
        [one] un autre service
       *[other] { $hosts } autres services
    }. Merci à ceux qui les ont accueillis. Voici ce qu'ils en rapportent.
}
bulletin-invisible = Le service invisible
bulletin-invisible-title = Le service invisible : { $unit }
bulletin-invisible-depends = « { $unit } » est à { $links ->
    [one] un lien
   *[other] { $links } liens
} du client. { $below ->
    [one] Un service dépend de lui
   *[other] { $below } services dépendent de lui
}, à commencer par : { $clients }.
bulletin-seen-before = { $visitors ->
    [0] Personne n'y va cette fois
    [one] Une personne va le découvrir : { $names }
   *[other] { $visitors } personnes vont le découvrir : { $names }
}. { $living ->
    [0] Personne d'ailleurs ne l'a vu récemment.
    [one] Une seule personne d'ailleurs l'a vu récemment.
   *[other] { $living } personnes d'ailleurs l'ont vu récemment.
}
bulletin-seen-after = { $visitors ->
    [0] Personne n'y est allé cette fois
    [one] Une personne l'a découvert : { $names }
   *[other] { $visitors } personnes l'ont découvert : { $names }
}. { $living ->
    [0] Personne d'ailleurs ne le connaît aujourd'hui.
    [one] Une seule personne d'ailleurs le connaît aujourd'hui.
   *[other] { $living } personnes d'ailleurs le connaissent aujourd'hui.
}
bulletin-invisible-quality = Bien servir, pour « { $unit } » : « { $quality } »
bulletin-definitions = Bien servir, c'est…
bulletin-thanks = Merci
bulletin-mended = C'est réglé
bulletin-mended-link = { $supplier } → { $client }, depuis le { $day }
bulletin-mended-day = depuis le { $day }
bulletin-mended-others = { $count ->
    [one] Un autre point a été réglé.
   *[other] { $count } autres points ont été réglés.
}
bulletin-why = Pourquoi la chaîne compte
bulletin-why-behind = { $beside ->
    [0] Aucun de nos services ne rencontre le client
    [one] Un seul de nos { $units } services rencontre le client
   *[other] { $beside } de nos { $units } services rencontrent le client
}. { $behind ->
    [0] Personne ne travaille derrière eux.
    [one] Une personne sur { $people } travaille derrière eux : ce qu'elle fait, le client le reçoit par d'autres mains.
   *[other] { $behind } personnes sur { $people } travaillent derrière eux : ce qu'elles font, le client le reçoit par d'autres mains.
}
bulletin-why-way = Le plus long chemin : { $way }. Ce que fait « { $from } » passe par { $links ->
    [one] un lien
   *[other] { $links } liens
} avant d'arriver au client ; chacun peut l'améliorer ou l'abîmer.
bulletin-why-expects = Ce que « { $client } » attend de « { $supplier } » : « { $expects } »
bulletin-why-handover = « { $supplier } » livre à « { $client } » : « { $delivers } ». Ce que « { $client } » en attend : « { $expects } ».
bulletin-visit-before = Aller voir, c'est savoir pour qui l'on travaille. Le client de chacun, c'est d'abord le collègue d'à côté.
bulletin-visit-after = Ils ont vu pour qui ils travaillent. Demandez-leur de raconter : un lien que l'on connaît se répare vite.
bulletin-figures = La chaîne en deux images
bulletin-links = Les liens
bulletin-walked-before = à parcourir
bulletin-walked-after = parcourus
bulletin-links-alive = connus
bulletin-links-asleep = à réveiller
bulletin-distances-before = Où l'on va, en liens jusqu'au client
bulletin-distances-after = Où l'on est allé, en liens jusqu'au client
bulletin-distance = { $links ->
    [0] au contact
    [one] 1 lien
   *[other] { $links } liens
}{ $links ->
    [4] { " " }et plus
   *[other] { "" }
}
bulletin-distance-none = hors chaîne
bulletin-appendix = Qui va où
bulletin-where-before = Qui va où
bulletin-where-after = Qui est allé où
bulletin-crossing = { $who } ({ $home }), { $when }
bulletin-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
bulletin-others = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
bulletin-other-units = { $units ->
    [one] Et un autre service
   *[other] Et { $units } autres services
} : { $visits ->
    [one] une immersion
   *[other] { $visits } immersions
}.
bulletin-by-visitor = { $who } ({ $home }), de retour de « { $host } »
bulletin-by-host = le service « { $host } », après avoir accueilli
bulletin-by-somebody = un collègue, de retour de « { $host } »
bulletin-by-nobody = un collègue

## workbook: sheets, heads and sentences of passerelle.xlsx

workbook-title = Passerelle – planning du { DAY($from) } au { DAY($to) }
workbook-cover = Synthèse
workbook-people-grid = Semaines × salariés
workbook-units-grid = Semaines × services
workbook-unplaced = Non placées
workbook-changes = Changements
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
workbook-closed = Fermetures et jours fériés
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
workbook-gap = Reste au plus à gagner
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
workbook-change-plan = 4. Replanifiez autour : passerelle plan DOSSIER --pins passerelle.xlsx --out SORTIE (les lignes modifiées, ou marquées x dans « imposé », sont gardées ; le reste bouge le moins possible)
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
workbook-load-closed = aucune place, ou fermé (×), cette semaine
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

## effect: whether links that were walked serve better since

effect-no-surveys = Aucune enquête : surveys.csv dit ce que les services clients pensent de leurs fournisseurs, avant et après.
effect-surveys = Enquêtes du { DAY($from) } au { DAY($to) } : { $links ->
    [one] { $links } lien
   *[other] { $links } liens
}
effect-once = interrogés une seule fois, sans comparaison possible : { $links }
effect-walked-before = déjà parcourus avant la première enquête, laissés de côté : { $links }
effect-walked = parcourus entre les deux enquêtes : { $links } liens, { $change } point en moyenne
effect-walked-few = parcourus entre les deux enquêtes : { $links }
effect-others = pas encore parcourus : { $links } liens, { $change } point en moyenne
effect-others-few = pas encore parcourus : { $links }
effect-too-few = On ne peut rien conclure : il faudrait au moins { $fewest } liens parcourus entre les deux enquêtes, et { $fewest } qui ne l'ont pas été.
effect-no-spread = On ne peut rien conclure : tous les liens ont changé d'autant, et rien ne dit ce que fait le hasard.
effect-interval = Écart en faveur des liens parcourus : { $points } point (intervalle à 95 % : { $low } à { $high })
effect-shown = L'écart dépasse ce que le hasard explique. Les liens n'ont pas été tirés au sort : autre chose peut y contribuer.
effect-not-shown = On ne peut pas conclure : le hasard suffit à expliquer cet écart.

## init: a folder to start from

init-folder = Dossier : { $folder }
init-plan = Pour le planifier : passerelle plan { $folder } --out planning
init-fill-in = Remplissez units.csv et employees.csv (voir { $guide }), puis : passerelle check { $folder }
init-fill-in-workbook = Remplissez au moins les feuilles « { $units } » et « { $employees } » de { $workbook }, enregistrez, puis : passerelle check { $workbook }
init-workbook = entreprise.xlsx
init-guide = LISEZMOI.txt
init-title = Les données de Passerelle
init-rows = Une ligne par cas, sous les titres de colonnes. Une cellule vide veut dire « valeur par défaut », jamais 0.
init-save = Dates : 31/01/2027. Enregistrez en « CSV UTF-8 ». Les fichiers inutiles peuvent être supprimés.
init-to-fill = À remplir :
init-where-needed = Selon les besoins :
init-units = les services : identifiant, places d'accueil (0 : jamais), présence minimale (5 ou 60%)
init-employees = les salariés : identifiant, service, date d'embauche, tuteur (oui/non)
init-relations = quel service fournit quel autre (la chaîne de service)
init-absences = congés et absences, du premier au dernier jour ; jamais le motif
init-closures = fermetures d'un service, ou de l'entreprise si le service est vide
init-capacity = autres places ou autre présence minimale pendant une période
init-history = immersions déjà faites
init-choices = quelques services au choix parmi plusieurs : qui en doit combien
init-stints = immersions à faire en plus de celles des programmes
init-pins = dates imposées ou interdites
init-preferences = périodes souhaitées ou à éviter
init-groups = personnes à envoyer ensemble, ou jamais en même temps
init-recognitions = remerciements et anecdotes pour le bulletin
init-returns = ce que les visiteurs et les accueils disent après coup ; ceux des formulaires vont dans un dossier returns
init-surveys = ce que les services clients disent de leurs fournisseurs, de 1 à 5
init-aliases = services renommés ou réunis, pour l'historique
init-moves = changements de service à une date : qui, quand, vers quel service
init-sites = lieux où se trouvent les services, et leurs jours fériés
init-patterns = rythmes de travail particuliers : apprentis, un vendredi sur deux, mi-temps jusqu'en juin
init-settings = réglages
init-then = Ensuite, « passerelle check DOSSIER » dit ce qui manque, « passerelle plan DOSSIER --out planning » planifie.
init-settings-head = Réglages, avec leurs valeurs par défaut. Une ligne retirée garde la sienne.
init-country = FR

## form: the workbook to fill in, and its sheet that explains

form-sheet = Mode d'emploi
form-rows = Une feuille par sujet, une ligne par cas, sous les titres de colonnes. Une cellule vide veut dire « valeur par défaut », jamais 0.
form-required = Les titres foncés sont à remplir dans chaque ligne, les titres gris seulement si besoin.
form-lists = Là où une cellule propose une liste, choisissez-y ; un nom que porte une seule ligne vaut aussi son identifiant. Les dates s'écrivent 31/01/2027.
form-leave = Seules les feuilles des services et des salariés sont indispensables ; laissez vides, ou supprimez, celles dont vous n'avez pas besoin.
form-then = Ensuite, « passerelle check FICHIER » dit ce qui manque, et « passerelle plan FICHIER --out planning » planifie ; ou ouvrez le fichier dans la page, par « passerelle open FICHIER ».
form-decides = ce qu'il décide
form-column = colonne
form-needed = à remplir
form-blank = si la cellule est vide
form-meaning = sens
form-yes = oui

## help: what --help, the manual and the completions say, by command and argument; `any` are arguments of several commands

help-program = Planifie qui passe une ou deux semaines dans quel service d'une entreprise, et prouve ce que vaut le planning
help-open = Ouvrir la page du planificateur dans le navigateur : tout ce qui est ici, sans rien taper
help-plan = Planifier la période : un dossier de fichiers CSV donne un dossier de plannings et de calendriers
help-scenarios = Planifier un dossier tel quel et avec d'autres réglages, côte à côte
help-check = Contrôler un dossier et dire ce qu'il y a à planifier, sans rien calculer
help-chain = Regarder la chaîne de service : les chemins vers le client, qui en est loin, la vitalité des liens
help-verify = Contrôler n'importe quel planning selon les règles, et compter ses points
help-explain = Dire pourquoi telle personne va là cette semaine-là, pourquoi des immersions restent, et ce qu'il faudrait pour en placer plus
help-close = Verser un trimestre terminé dans history.csv
help-returns = Résumer ce que disent les visiteurs et les accueils, et qui n'a pas répondu
help-compare = Comparer deux plannings : ce qui a bougé, les points, qui va où
help-report = Écrire à nouveau tous les documents d'un planning, sans calculer
help-kit = Écrire ce qu'il faut aux visites d'un planning : cartes à imprimer, invitations, brouillons de messages
help-export = Écrire le programme en nombres entiers d'un dossier, pour un autre solveur
help-batch = Planifier plusieurs entreprises en une fois, chacune à part
help-init = Créer un dossier pour commencer : tableaux vides, ou un exemple
help-completions = Afficher ce qui complète commandes et options dans un terminal
help-man = Écrire les pages du manuel
help-generate = Inventer une entreprise de n'importe quelle taille, pour essayer et mesurer
help-help = Afficher l'aide d'une commande, ou ce que le guide dit d'un thème
help-help-topic = Commande, thème, nom d'un fichier ou code [sans cela : tout ce qui peut être tapé]
help-topics = Thèmes de « passerelle help » : { $topics } ; chaque fichier, comme units.csv ; chaque code, comme E140
help-unknown = « { $topic } » n'est ni une commande ni un thème. { $topics }
help-open-place = Dossier ou classeur par lequel commencer
help-open-no-browser = Donner l'adresse et n'ouvrir aucun navigateur
help-open-port = Port de la page, 0 pour n'importe lequel de libre
help-any-help = Afficher l'aide
help-any-version = Afficher la version
help-any-lang = Langue des messages et des documents [sans elle : celle de passerelle.toml, sinon celle de l'ordinateur, sinon fr]
help-any-json = Donner le résultat en un seul document JSON, échecs compris, et rien d'autre
help-any-quiet = N'afficher que ce qui ne va pas
help-any-log = Journal des étapes, des nombres et des temps : un NIVEAU (error, warn, info, debug, trace) écrit sur la sortie d'erreur, un FICHIER reçoit des lignes JSON ; les deux sont possibles
help-any-folder = Dossier de fichiers CSV
help-any-schedule = Planning qui a été tenu : schedule.csv, ou un classeur avec sa feuille
help-any-pins = Dates imposées en plus ; un schedule.csv déjà écrit impose toutes ses lignes
help-any-baseline = Planning dont il faut peu s'écarter
help-any-set = Essayer un autre réglage, comme dans passerelle.toml (regular.cadence_months=18), ou d'autres limites d'un service (capacity.SERVICE=3, min_present.SERVICE=60%) ; peut être répété
help-any-freeze-until = Les immersions du planning de référence qui commencent avant ce jour restent, si c'est encore possible
help-any-ripple = Jusqu'où les changements par rapport au planning de référence peuvent s'étendre [par défaut : few]
help-any-ripple-none = rien de ce qui tient ne bouge
help-any-ripple-few = le moins d'immersions perdues, puis le moins de personnes touchées, puis le moins de déplacements, puis les points
help-any-ripple-free = les points seuls, où les changements comptent
help-any-start = Premier lundi de la période [par défaut : le premier lundi du prochain trimestre]
help-any-weeks = Nombre de semaines de la période [par défaut : 13]
help-any-country = Pays des jours fériés, '' pour aucun [par défaut : FR]
help-any-dry-run = Tout faire sauf écrire, et dire ce qui serait écrit
help-any-time-limit = S'arrêter après ce nombre de secondes avec le meilleur planning trouvé
help-any-gap = S'arrêter quand au plus cette part (0 à 1) de ce qui peut être gagné n'est pas prouvée acquise ; 0 : preuve entière [par défaut : 0 si la preuve vient en quelques secondes, sinon 0.0005]
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
help-any-formats-kits = dossiers de visite à imprimer : cartes des visiteurs et des tuteurs, feuille du service
help-any-formats-ics = calendriers des personnes, des services et de tous, pour Outlook et autres
help-any-initials = Des initiales au lieu des noms dans le bulletin
help-any-out = Fichier à écrire [par défaut : la sortie standard]
help-plan-out = Dossier à écrire ; un ancien planning y est remplacé en entier, tout autre contenu est refusé
help-plan-if-changed = Ne rien faire si le dossier contient déjà le planning de ces données et de ces réglages
help-plan-replay = Refaire un planning : avec les réglages que son summary.json a retenus, et les mêmes données, sans quoi rien
help-plan-certificate = Fichier à écrire avec les prix qui fondent la borne, pour verify --certificate et pour d'autres programmes
help-scenarios-out = Dossier d'un planning par scénario, et d'un autre nommé base
help-scenarios-scenarios = Fichier des scénarios : un nom par section, dans chacune des réglages comme pour --set
help-chain-employee = Montrer aussi la proximité de ce salarié avec le client
help-chain-effect = Dire seulement si les liens parcourus servent mieux depuis, d'après surveys.csv
help-chain-format = Forme : un texte à lire, ou le graphe pour d'autres programmes [par défaut : text]
help-chain-format-text = texte
help-chain-format-dot = le langage DOT de Graphviz
help-chain-format-graphml = GraphML, pour yEd, Gephi et autres
help-chain-schedule = Planning dont les visites comptent comme faites : schedule.csv, ou un classeur avec sa feuille
help-verify-schedule = Planning à contrôler, écrit par le programme ou à la main : schedule.csv, ou un classeur avec sa feuille
help-verify-certificate = Recompter ce que prouvent les prix de ce fichier, écrit par plan --certificate
help-explain-employee = Expliquer les immersions d'un salarié, et celles qui lui restent, début par début
help-explain-schedule = Planning à expliquer : schedule.csv, ou un classeur avec sa feuille
help-explain-unit = Seulement les immersions dans ce service ; sans --employee, aussi qui vient, pourquoi ces personnes et pourquoi ces semaines
help-explain-remedies = Essayer ce nombre de changements des données, un à un, les plus prometteurs d'abord, et dire lesquels permettent d'en placer plus
help-explain-time-limit = S'arrêter après ce nombre de secondes, et dire ce qui a été trouvé jusque-là
help-close-folder = Dossier de fichiers CSV, dont history.csv reçoit les lignes ; ou un classeur, à côté duquel elles sont écrites
help-close-until = Laisser pour une autre fois les immersions qui finissent après ce jour [par défaut : clore toute la période]
help-close-done-share = Part (0 à 1) de ses jours travaillés à partir de laquelle une visite compte comme faite [par défaut : 0.5]
help-close-out = Dossier à écrire : le bulletin d'après les immersions, certificats et passeports ; celui d'avant est remplacé en entier
help-close-dry-run = Dire ce qui serait ajouté, sans rien écrire
help-returns-folder = Dossier de fichiers CSV avec returns.csv, ou des formulaires dans son dossier returns ; ou un classeur
help-returns-until = Compter jusqu'à ce jour : on n'attend rien des immersions qui finissent plus tard [par défaut : aujourd'hui]
help-compare-first = Premier planning : un dossier de résultats, schedule.csv, ou un classeur avec sa feuille
help-compare-second = Second planning
help-compare-dir = Dossier de fichiers CSV dont ce sont les plannings : points, règles et restes sont alors recomptés
help-compare-format = Manière de le montrer [par défaut : text]
help-compare-format-text = des lignes à lire
help-compare-format-csv = un tableau pour des programmes
help-compare-format-html = une page pour un navigateur
help-report-schedule = Planning à mettre en documents : schedule.csv, ou un classeur avec sa feuille
help-report-out = Dossier à écrire ; un ancien planning y est remplacé en entier, tout autre contenu est refusé
help-kit-schedule = Planning dont on veut les dossiers : schedule.csv, ou un classeur avec sa feuille
help-kit-out = Dossier à écrire ; d'anciens dossiers de visite y sont remplacés en entier, tout autre contenu est refusé
help-kit-employee = Seulement les visites de cette personne, comme visiteur ou comme tuteur
help-kit-unit = Seulement les visites dans ce service, ou au départ de ce service
help-kit-week = Seulement les visites de la semaine de ce jour
help-export-format = Format du fichier
help-export-format-mps = MPS à colonnes libres
help-export-format-lp = le format LP de CPLEX
help-batch-list = Liste des entreprises, en TOML
help-batch-out = Dossier des résultats : un dossier par entreprise, et batch.json
help-batch-threads = Fils d'exécution pour toutes les entreprises ensemble, 0 pour tous ceux de la machine [par défaut : 0]
help-batch-at-once = Entreprises planifiées en même temps, 0 pour autant que de fils d'exécution [par défaut : 0]
help-batch-memory = Mémoire en mégaoctets de toutes les entreprises ensemble ; celle qui dépasse sa part échoue seule
help-init-folder = Dossier à créer ; il ne doit pas exister encore, ou être vide
help-init-workbook = Un classeur à remplir, avec une feuille par tableau, au lieu de fichiers CSV
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
help-generate-electives = Une entreprise d'internes qui choisissent une partie de leurs rotations, en groupes et avec des places dans la période ; des autres options, seules celles de la taille comptent
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
help-name-topic = THÈME
help-name-language = LANGUE
help-name-level-file = NIVEAU|FICHIER
help-name-dir-workbook = DOSSIER|CLASSEUR
help-name-dir = DOSSIER
help-name-file = FICHIER
help-name-setting-value = RÉGLAGE=VALEUR
help-name-yyyy-mm-dd = AAAA-MM-JJ
help-name-n = N
help-name-code = CODE
help-name-seconds = SECONDES
help-name-share = PART
help-name-strategy = STRATÉGIE
help-name-ripple = ÉTENDUE
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
usage-missing = il manque : { $arguments }
usage-conflict = « { $argument } » ne va pas avec « { $other } »
usage-twice = « { $argument } » ne peut être donné qu'une fois
usage-no-value = « { $argument } » attend une valeur
usage-value = « { $value } » n'est pas une valeur de « { $argument } »
usage-value-why = « { $value } » n'est pas une valeur de « { $argument } » : { $why }
usage-too-many = « { $value } » est de trop pour « { $argument } »
usage-not-utf8 = un argument n'est pas en UTF-8
usage-other = ces arguments ne sont pas compris
usage-memory = --memory n'est pas possible sur ce système : rien n'y limite la mémoire d'un autre programme
usage-range = attendu : { $range }
usage-suggestion = Vouliez-vous dire « { $word } » ?
usage-possible = Valeurs possibles : { $values }
usage-more = Pour en savoir plus : { $command }

## setting: what each setting decides, in the file of settings, the guide and the help of flags

setting-input-dates = de 03/04/2027 : "dmy" est le 3 avril, "mdy" le 4 mars
setting-horizon = la période à planifier
setting-horizon-start = un lundi ; par défaut le premier lundi du prochain trimestre
setting-horizon-weeks = nombre de semaines à planifier, de 1 à 104
setting-horizon-country = jours fériés : FR BE CH DE LU CA US GB, ou "" pour aucun
setting-horizon-freeze-until = les immersions du planning de référence qui commencent avant ce jour restent
setting-horizon-ripple = "none" : rien de ce qui tient ne bouge ; "few" : le moins de changements possible ; "free" : les points seuls
setting-onboarding = nouveaux arrivants
setting-onboarding-scope = services à visiter : "all", tous ceux qui accueillent, ou "related", ceux liés au sien
setting-onboarding-within-weeks = délai après l'embauche, en semaines ; dit aussi qui est nouvel arrivant
setting-onboarding-weeks = durée d'une immersion en semaines : 1, 2 ou "1-2"
setting-onboarding-gap-weeks = semaines dans son service entre deux immersions
setting-onboarding-max-weeks-away = semaines hors de son service dans la période, au plus ; "none" : sans limite
setting-onboarding-max-in-a-row = semaines hors de son service d'affilée, au plus ; "none" : sans limite
setting-onboarding-order = le long de la chaîne : "any", "towards-customer" (vers le client) ou "from-customer"
setting-onboarding-counts-at-home = si les nouveaux arrivants comptent dans l'effectif et la présence de leur service
setting-regular = tous les autres
setting-regular-cadence-months = mois entre deux visites du même service
setting-regular-weeks = durée d'une immersion en semaines : 1, 2 ou "1-2"
setting-regular-gap-weeks = semaines dans son service entre deux immersions
setting-regular-max-weeks-away = semaines hors de son service dans la période, au plus ; "none" : sans limite
setting-regular-max-in-a-row = semaines hors de son service d'affilée, au plus ; "none" : sans limite
setting-regular-direction = qui visiter : "clients", "suppliers" (fournisseurs) ou "both", les deux
setting-regular-never-visited = première échéance de qui ne s'est jamais vu : "spread", étalée sur une cadence, ou "now"
setting-regular-spread-from = début de cette cadence ; par défaut celui de la période, à chaque planning
setting-extra = lignes de stints.csv
setting-extra-gap-weeks = semaines dans son service entre deux immersions
setting-extra-max-weeks-away = semaines hors de son service de qui n'est d'aucun programme ; "none" : sans limite
setting-rules-min-working-days = jours ouvrés de chaque semaine d'une immersion, au moins, de 1 à 5
setting-rules-tutor-ratio = visiteurs dont s'occupe un tuteur présent
setting-rules-hosts-present = personnes du service d'accueil présentes chaque semaine d'une visite, au moins ; 0 : personne n'y est tenu
setting-rules-leaving-weeks = dernières semaines avant un départ de l'entreprise, où personne n'est envoyé en immersion
setting-close-done-share = part des jours ouvrés qu'il faut à une visite pour compter comme faite
setting-points = ce que coûte chaque chose, voir Points
setting-points-unplaced = une immersion non placée, fois sa priorité
setting-points-late = chaque semaine de retard, fois la priorité
setting-points-waiting = chaque semaine d'attente d'une intégration ou d'une immersion en retard, fois la priorité
setting-points-moved = une immersion déplacée par rapport au planning de référence
setting-points-changed = une immersion abandonnée ou nouvelle par rapport au planning de référence
setting-points-short = une immersion de deux semaines tenue en une, fois la priorité
setting-points-dark-link = un lien dont aucune des immersions à faire n'est placée
setting-points-wish = chaque semaine à éviter, fois son poids ; une semaine souhaitée compte autant en moins
setting-points-crowding = le k-ième visiteur d'un service dans une semaine coûte ceci fois k − 1
setting-points-together-away = la k-ième personne d'un service en immersion dans une semaine coûte ceci fois k − 1
setting-points-trip = pour chaque déplacement vers un autre site : des semaines qui s'y suivent comptent une fois
setting-points-relay = gain pour deux personnes de services liés qui se rendent visite à peu de semaines près
setting-points-relay-weeks = écart le plus grand entre ces deux visites, en semaines ; 0 : elles ne gagnent rien
setting-solve-time-limit = secondes de recherche, au plus ; par défaut sans limite
setting-solve-gap = s'arrêter quand au plus cette part (0 à 1) de ce qui pouvait être gagné reste sans preuve ; 0 : preuve entière ; sans valeur : preuve entière si elle vient en quelques secondes, sinon 0.0005
setting-solve-threads = fils d'exécution ; 0 : tous
setting-solve-seed = graine de tout choix au hasard
setting-solve-strategy = "auto" ; "exact" : un seul programme entier ; "prices" : pour les entreprises trop grandes pour un seul
setting-output-language = langue des messages et des documents : "fr", "en" ou "de"
setting-output-formats = à côté de schedule.csv, unscheduled.csv et summary.json
setting-output-initials = initiales au lieu des noms dans le bulletin
setting-output-organizer = qui invite aux visites : nom et adresse ; sans cela, chacun reçoit un avis imprimé
setting-output-absences = si les documents disent quelles semaines quelqu'un est absent
## count: numbers with their nouns

count-weeks = { $n ->
    [one] { $n } semaine
   *[other] { $n } semaines
}
count-weeks-between = de { $min } à { $max } semaines
count-stints = { $n ->
    [one] { $n } immersion
   *[other] { $n } immersions
}
count-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}

## week: days and weeks as people say them

week-short = S{ $number }
week-of-year = { $week } { $year }
week-run = { $first } à { $last }
week-dated = { $weeks } ({ $days })
date-run = { $from }–{ $to }
week-monday = S{ $number } (lundi { LONGDAY($monday) })

## fault: what is wrong in the input, and what would be accepted

fault-brief = { $subject } : { $why }. Attendu : { $accepted }
fault-line = { $place } [{ $code }] { $subject } : { $why }. Attendu : { $accepted }
fault-line-alone = { $place } [{ $code }] { $why }. Attendu : { $accepted }
fault-shared = { $why } ; de même pour { $rows } lignes en tout (lignes { $places }…)
fault-quoted = « { $text } »
fault-or = { " ou " }
fault-linked-became = « { $first } » est devenu « { $second } »
fault-linked-below = « { $first } » est rattaché à « { $second } »
fault-linked-after = « { $first } » vient après « { $second } »
fault-range = un nombre entier de { $min } à { $max }
fault-dates = { $order ->
    [mdy] 2027-01-31, ou 01/31/2027 (le mois d'abord, comme le dit [input] dates = "mdy")
   *[other] 2027-01-31, ou 31/01/2027 (le jour d'abord ; [input] dates = "mdy" pour le mois d'abord)
}
fault-E101-why = { $near ->
    [0] le fichier manque
   *[other] le fichier manque ; le dossier contient « { $nearest } »
}
fault-E101-accepted = { $near ->
    [0] units.csv et employees.csv dans le dossier
   *[other] ce fichier sous le nom attendu
}
fault-E102-why = lecture impossible ({ $reason })
fault-E102-accepted = un fichier ou un dossier que vous avez le droit de lire
fault-E103-why = le dossier contient aussi « { $other } »
fault-E103-accepted = l'un des deux
fault-E104-why = le fichier est vide
fault-E104-accepted = une ligne de noms de colonnes, puis une ligne par enregistrement
fault-E105-why = aucune ligne sous l'en-tête
fault-E105-accepted = au moins une ligne
fault-E106-why = ces octets ne sont pas du texte
fault-E106-accepted = UTF-8, UTF-16 ou Windows-1252 (dans Excel : enregistrer en « CSV UTF-8 »)
fault-E107-why = un guillemet ouvre une cellule de cette ligne et rien ne la ferme
fault-E107-accepted = un second guillemet à la fin de la cellule, ou aucun
fault-E108-why = { $near ->
    [1] aucune feuille du classeur n'a le nom attendu ; « { $nearest } » semble contenir cette table. Ses feuilles sont { $sheets }
   *[0] aucune feuille du classeur ne contient la table ; ses feuilles sont { $sheets }
}
fault-E108-accepted = une feuille nommée { $accepted }
fault-E109-why = trop volumineux
fault-E109-accepted = { $row ->
    [1] une ligne d'au plus { $megabytes } Mo
   *[other] au plus { $megabytes } Mo, pour un classeur une fois décompressé ; ou des fichiers CSV
}
fault-E110-why = la colonne « { $name } » manque
fault-E110-accepted = { $others ->
    [0] une colonne nommée { $name }
   *[other] une colonne nommée { $name } (ou { $list })
}
fault-E111-why = la colonne { $first } a le même sens
fault-E111-accepted = l'une des deux colonnes
fault-E112-why = la ligne a { $found ->
    [one] { $found } cellule
   *[other] { $found } cellules
}, l'en-tête { $expected }
fault-E112-accepted = { $expected } cellules, vides comprises
fault-E113-why = la cellule n'est sous aucun nom de colonne
fault-E113-accepted = une cellule vide, ou un nom dans l'en-tête
fault-E114-why = la cellule est vide
fault-E114-accepted = une valeur : cette colonne n'a pas de valeur par défaut
fault-E115-why = la cellule contient une erreur
fault-E115-accepted = une valeur, ou une formule qui en donne une
fault-E116-why = le classeur ne contient pas la valeur de cette formule
fault-E116-accepted = une valeur ; ou ouvrez le classeur dans un tableur et enregistrez-le, pour que les formules soient calculées
fault-E117-why = ces cellules sont fusionnées : seule la première a une valeur
fault-E117-accepted = une valeur dans chaque cellule, sans fusion
fault-E118-why = { $kind ->
    [protected] protégé par un mot de passe
    [old] un classeur .xls d'avant Excel 2007
    [binary] un classeur binaire .xlsb
    [open-document] un classeur OpenDocument (.ods)
   *[other] ce n'est pas un classeur
}
fault-E118-accepted = un dossier, ou un classeur .xlsx ou .xlsm sans mot de passe
fault-E119-why = ce n'est pas un fichier
fault-E119-accepted = un fichier, et non un dossier, un tube ou un périphérique
fault-E120-why = ce n'est pas un nombre entier
fault-E120-accepted = { fault-range }
fault-E121-why = nombre négatif
fault-E121-accepted = { fault-range }
fault-E122-why = nombre à décimales
fault-E122-accepted = { fault-range }
fault-E123-why = hors limites
fault-E123-accepted = { fault-range }
fault-E124-why = plus que l'effectif entier
fault-E124-accepted = de 0 % à 100 %
fault-E125-why = ni un nombre ni un pourcentage
fault-E125-accepted = un nombre de personnes comme 5, ou 60 %
fault-E126-why = ce n'est pas une date
fault-E126-accepted = { fault-dates }
fault-E127-why = ce jour n'existe pas
fault-E127-accepted = { fault-dates }
fault-E128-why = { $order ->
    [mdy] ce jour n'existe pas avec le mois d'abord, mais existe avec le jour d'abord
   *[other] ce jour n'existe pas avec le jour d'abord, mais existe avec le mois d'abord
}
fault-E128-accepted = { fault-dates }
fault-E129-why = une année hors de portée d'un planning
fault-E129-accepted = une année de { $min } à { $max }
fault-E130-why = ni oui ni non
fault-E130-accepted = oui, non
fault-E131-why = ce mot n'est pas connu ici
fault-E131-accepted = { $accepted }
fault-E132-why = ce n'est pas une durée d'immersion
fault-E132-accepted = 1, 2 ou 1-2 (à garder en texte : un tableur peut y lire une date)
fault-E133-why = ce n'est pas un lundi
fault-E133-accepted = { $before } ou { $after }
fault-E134-why = ce ne sont pas des jours de la semaine
fault-E134-accepted = des jours comme lun mar mer, lun-mer ou 1-3, dont un au moins du lundi au vendredi
fault-E135-why = région inconnue
fault-E135-accepted = un code ISO 3166-2 : { $regions }
fault-E136-why = ce n'est pas une note de 1 à 5
fault-E136-accepted = un nombre de 1 à 5, avec des décimales ou non, comme 4,2
fault-E137-why = le choix est déjà à la ligne { $first }
fault-E137-accepted = une ligne par choix
fault-E140-why = service inconnu
fault-E140-accepted = { $near ->
    [0] un service de units.csv
   *[other] un service de units.csv ; le nom connu le plus proche est « { $nearest } »
}
fault-E141-why = salarié inconnu
fault-E141-accepted = { $near ->
    [0] un salarié de employees.csv
   *[other] un salarié de employees.csv ; le nom connu le plus proche est « { $nearest } »
}
fault-E142-why = le service est déjà à la ligne { $first }
fault-E142-accepted = une ligne par service
fault-E143-why = le salarié est déjà à la ligne { $first }
fault-E143-accepted = une ligne par salarié
fault-E144-why = le lien est déjà à la ligne { $first }
fault-E144-accepted = une ligne par lien
fault-E145-why = déjà dans le groupe à la ligne { $first }
fault-E145-accepted = chaque membre une fois par groupe
fault-E146-why = la visite est déjà à la ligne { $first }
fault-E146-accepted = une ligne par visite
fault-E147-why = ce salarié, ce service et cette semaine sont déjà à la ligne { $first }
fault-E147-accepted = une seule ligne pour les trois
fault-E148-why = l'ancien nom figure déjà à la ligne { $first }
fault-E148-accepted = une ligne par ancien nom
fault-E149-why = un service de units.csv porte ce nom aujourd'hui
fault-E149-accepted = un nom que plus aucun service ne porte
fault-E150-why = un service rattaché à lui-même
fault-E150-accepted = un autre service, ou une cellule vide
fault-E151-why = des services rattachés en rond : { $circle }
fault-E151-accepted = des rattachements qui mènent à une direction sans rattachement
fault-E152-why = un service à visiter avant lui-même
fault-E152-accepted = d'autres services
fault-E153-why = aucun ordre n'est possible : { $circle }
fault-E153-accepted = un ordre qui a un début
fault-E154-why = un service qui se fournit lui-même
fault-E154-accepted = deux services différents
fault-E155-why = le propre service du salarié
fault-E155-accepted = un autre service que le sien
fault-E156-why = finit avant de commencer, le { LONGDAY($from) }
fault-E156-accepted = { $from } ou plus tard
fault-E157-why = part avant son embauche, le { LONGDAY($hired) }
fault-E157-accepted = { $hired } ou plus tard
fault-E158-why = le groupe a la règle « { $rule } » depuis la ligne { $first }
fault-E158-accepted = { $rule } à chaque ligne du groupe, ou une cellule vide
fault-E159-why = les dates possibles de l'immersion sont hors de la période du planning
fault-E159-accepted = des dates avec des semaines entières (du lundi au vendredi) entre le { $first } et le { $last }
fault-E160-why = trop longue pour ses dates possibles (semaines entières dans la période : { $available })
fault-E160-accepted = une immersion plus courte ou des dates plus larges
fault-E161-why = des anciens noms en boucle : { $circle }
fault-E161-accepted = des noms qui mènent à un service de units.csv
fault-E162-why = le site est déjà à la ligne { $first }
fault-E162-accepted = une ligne par site
fault-E163-why = site inconnu
fault-E163-accepted = { $near ->
    [0] un site de sites.csv
   *[other] un site de sites.csv ; le plus proche est « { $nearest } »
}
fault-E164-why = un service et un site à la fois
fault-E164-accepted = l'un des deux
fault-E165-why = deux changements de service du même salarié ce jour-là, le premier à la ligne { $first }
fault-E165-accepted = un changement par salarié et par jour
fault-E166-why = plusieurs lignes portent ce nom : { $identifiers }
fault-E166-accepted = l'un de ces identifiants
fault-E167-why = le dossier contient un classeur et aucun des fichiers CSV
fault-E167-accepted = le classeur lui-même, par exemple : passerelle check "{ $workbook }"
fault-E168-why = contredit le reste de la ligne, qui donne « { $row } »
fault-E168-accepted = { $row }, ou la même modification dans les cellules qui font foi (matricule, service, début, semaines)
fault-E169-why = aucun en-tête connu dans les 30 premières lignes
fault-E169-accepted = une ligne d'en-tête avec { $columns }
fault-E170-why = ligne de réglage illisible (en anglais : { $message })
fault-E170-accepted = des lignes [section] et des lignes clé = valeur
fault-E171-why = réglage inconnu
fault-E171-accepted = { $near ->
    [0] { $known }
   *[other] { $known } ; le nom connu le plus proche est « { $nearest } »
}
fault-E172-why = valeur du mauvais type
fault-E172-accepted = { $expected ->
    [section] une section comme [horizon]
    [whole] un nombre entier, sans guillemets
    [whole-or-none] un nombre entier sans guillemets, ou "none" pour aucune limite
    [number] un nombre, sans guillemets
    [bool] true ou false
    [date] une date comme 2027-01-04
    [lengths] 1, 2 ou "1-2"
    [texts] une liste de textes comme ["csv"]
   *[other] un texte entre guillemets
}
fault-E173-why = pays dont les jours fériés ne sont pas connus
fault-E173-accepted = { $countries }, ou "" pour aucun jour férié
fault-E174-why = format inconnu
fault-E174-accepted = { $accepted }
fault-E175-why = ce n'est pas une part
fault-E175-accepted = un nombre de 0 à 1
fault-E176-why = ce n'est pas une durée
fault-E176-accepted = un nombre de secondes supérieur à 0, au plus un an
fault-E177-why = pas une adresse électronique
fault-E177-accepted = une adresse comme prenom.nom@exemple.fr, ou une cellule vide
fault-E178-why = pas un nom suivi d'une adresse
fault-E178-accepted = par exemple "Formation <formation@exemple.fr>"

## rule: what no schedule may break

rule-R1-window = Dates possibles de l'immersion
rule-R1-window-asks = Une immersion est placée au plus une fois, en semaines consécutives, pour une durée permise, et tient entière dans ses dates possibles et dans la période du planning.
rule-R1-choice = Immersions au choix
rule-R1-choice-asks = Parmi les services au choix, personne n'en visite plus que le nombre dû.
rule-R2-gap = Intervalle entre deux immersions
rule-R2-gap-asks = Chacun n'est qu'à un endroit à la fois et passe dans son service, entre deux immersions, au moins les semaines demandées par leurs programmes.
rule-R3-weeks-away = Semaines hors du service
rule-R3-weeks-away-asks = Personne n'est en immersion plus de semaines dans la période que sa limite.
rule-R3-in-a-row = Semaines d'affilée hors du service
rule-R3-in-a-row-asks = Personne n'est en immersion plus de semaines d'affilée que la limite de son programme.
rule-R4-working-days = Jours travaillés
rule-R4-working-days-asks = Chaque semaine d'une immersion compte assez de jours travaillés pour cette visite.
rule-R5-hosts = Places d'accueil
rule-R5-hosts-asks = Un service ne reçoit jamais plus de visiteurs qu'il n'a de places cette semaine-là.
rule-R5-fewest = Visiteurs en groupe
rule-R5-fewest-asks = Une semaine, un service n'a aucun visiteur, ou au moins autant qu'il en demande.
rule-R5-visits = Visites par période
rule-R5-visits-asks = Les visites qui commencent dans une période ne dépassent jamais ce que le service y accepte.
rule-R5-tutors = Tuteurs présents
rule-R5-tutors-asks = Dans un service qui a des tuteurs, les visiteurs ne dépassent jamais ce que les tuteurs présents peuvent encadrer.
rule-R5-someone = Quelqu'un pour accueillir
rule-R5-someone-asks = Chaque semaine où un service reçoit un visiteur, assez de ses propres gens sont présents, tuteurs ou non.
rule-R6-presence = Présence minimale
rule-R6-presence-asks = Aucun départ en immersion ne fait tomber la présence d'un service sous son minimum.
rule-R7-order = Ordre des visites
rule-R7-order-asks = Les services à visiter avant un autre le sont, et l'ordre le long de la chaîne est suivi s'il est demandé.
rule-R7-pins = Dates imposées ou interdites
rule-R7-pins-asks = Les dates imposées sont gardées telles quelles et les semaines interdites ne servent pas.
rule-R7-together = Groupe ensemble
rule-R7-together-asks = Les membres d'un groupe « ensemble » font leurs immersions communes aux mêmes semaines, ou pas du tout.
rule-R7-apart = Groupe séparé
rule-R7-apart-asks = Deux membres d'un groupe « séparé » ne sont jamais absents la même semaine.
rule-R8-eligible = Personnes concernées
rule-R8-eligible-asks = Personne ne visite son propre service, qui n'est dans aucun programme n'en reçoit aucune immersion, et personne n'est envoyé sur un site où il ne se déplace pas.

## term: what the points count

term-unplaced = Immersions non placées
term-late = Semaines de retard
term-waiting = Semaines d'attente
term-changed = Écarts avec le planning de référence
term-short = Immersions raccourcies
term-dark_links = Liens sans visite
term-wishes = Souhaits
term-crowding = Visiteurs simultanés
term-together_away = Départs simultanés
term-trip = Déplacements
term-relay = Visites croisées

## violation: a broken rule, who, where and when

violation-unknown = Une ligne de la semaine { $when } ne correspond à rien de connu.
violation-no-stint = { $who } n'a pas d'immersion à faire ({ $weeks }) au service { $place } la semaine { $when }, ou elle est déjà placée.
violation-placed-twice = L'immersion de { $who } au service { $place } est placée plus d'une fois, de nouveau la semaine { $when }.
violation-choice = { $who } a { $placed ->
    [one] une immersion
   *[other] { $placed } immersions
} du choix « { $choice } », qui en demande { $owed } : trop à partir de la semaine { $when }.
violation-length = L'immersion de { $who } au service { $place }, la semaine { $when }, dure { $weeks } au lieu de { $allowed }.
violation-outside = L'immersion de { $who } au service { $place } va de { $when } à { $end }, hors de ses dates possibles, de { $opens } à { $closes }.
violation-overlap = { $who } est au service { $place } dès la semaine { $when } alors que sa visite au service { $other }, dès la semaine { $since }, occupe les mêmes jours.
violation-gap = { $who } passe { $between } dans son propre service entre l'immersion au service { $place } de la semaine { $when } et la visite au service { $other } de la semaine { $since } : il en faut { $needed }.
violation-weeks-away = { $who } est en immersion { $away } dans la période pour une limite de { $limit }, dépassée la semaine { $when }.
violation-in-a-row = { $who } est en immersion { $away } d'affilée pour une limite de { $limit }, dépassée la semaine { $when }.
violation-working-days = { $who } au service { $place } : la semaine { $when } ne compte { $days ->
    [0] aucun jour travaillé
    [one] qu'un jour travaillé
   *[other] que { $days } jours travaillés
} pour cette visite, moins que { $minimum }.
violation-people = { $said } Concerne { $people }{ $more ->
    [0] .
   *[other] {" "}et { $more } de plus.
}
violation-hosts = { $place } reçoit { $visitors ->
    [one] { $visitors } visiteur
   *[other] { $visitors } visiteurs
} la semaine { $when } pour { $hosts ->
    [one] { $hosts } place
   *[other] { $hosts } places
}.
violation-fewest = { $place } reçoit { $visitors ->
    [one] un seul visiteur
   *[other] { $visitors } visiteurs
} la semaine { $when }, et n'accueille personne ou au moins { $fewest }.
violation-visits = { $place } accepte { $most ->
    [one] { $most } visite
   *[other] { $most } visites
} en { $weeks } ; { $visits ->
    [one] { $visits } commence
   *[other] { $visits } commencent
}, une de trop la semaine { $when }.
violation-tutors = { $place } reçoit { $visitors ->
    [one] { $visitors } visiteur
   *[other] { $visitors } visiteurs
} la semaine { $when } pour { $tutors ->
    [one] { $tutors } tuteur présent
   *[other] { $tutors } tuteurs présents
} ({ $ratio } par tuteur).
violation-someone = { $place } reçoit un visiteur la semaine { $when }, et { $present ->
    [0] personne du service n'est là
    [one] une seule personne du service est là
   *[other] { $present } personnes du service seulement sont là
} : il en faut { $minimum }.
violation-presence = { $place } ne garde { $present ->
    [0] personne de présent
    [one] qu'une personne présente
   *[other] que { $present } personnes présentes
} la semaine { $when }, moins que le minimum de { $minimum }.
violation-not-after = { $who } va au service { $place } la semaine { $when } sans passage préalable par le service { $first }.
violation-chain-order = { $who } va au service { $place } la semaine { $when } avant la fin de l'immersion au service { $other }, qui vient d'abord dans la chaîne.
violation-pin-unplaced = L'immersion de { $who } au service { $place } est imposée à la semaine { $when } ({ $weeks }) mais n'est pas placée.
violation-pin-moved = L'immersion de { $who } au service { $place } est imposée à la semaine { $when } ({ $weeks }) mais est placée la semaine { $start } ({ $length }).
violation-pin-forbidden = { $who } va au service { $place } la semaine { $when }, interdite par une ligne de pins ({ $weeks } dès { $from }).
violation-not-together = Groupe ensemble « { $group } » : { $who } va au service { $place } la semaine { $when }, mais { $other } la semaine { $start } ({ $length }).
violation-left-behind = Groupe ensemble « { $group } » : { $other } va au service { $place } la semaine { $when } sans { $who }.
violation-not-apart = Groupe séparé « { $group } » : { $who }, au service { $place }, et { $other } sont en immersion la même semaine { $when }.
violation-home-unit = { $who } ne peut pas visiter son propre service, { $place }, la semaine { $when }.
violation-no-travel = { $who } ne se déplace pas jusqu'au site du service { $place }, la semaine { $when }.
violation-not-enrolled = { $who } n'est dans aucun programme et n'a pas d'immersion à faire au service { $place }, la semaine { $when }.

## reason: why a stint is not placed, what blocks a start

reason-R1-window = { rule-R1-window }
reason-R1-choice = Assez d'autres immersions du choix sont placées
reason-R2-gap = Trop près de ses autres immersions
reason-R3-weeks-away = Limite de semaines hors du service atteinte
reason-R3-in-a-row = Trop de semaines d'affilée hors du service
reason-R4-working-days = Trop peu de jours travaillés
reason-R5-hosts = Service d'accueil complet
reason-R5-visits = Nombre de visites atteint dans le service d'accueil
reason-R5-fewest = Trop peu d'autres viendraient les mêmes semaines
reason-R5-tutors = Tuteurs pris ou absents
reason-R5-someone = Personne sur place pour accueillir
reason-R6-presence = Trop peu de présents dans le service d'origine
reason-R7-order = { rule-R7-order }
reason-R7-pins = { rule-R7-pins }
reason-R7-together = { rule-R7-together }
reason-R7-apart = { rule-R7-apart }
reason-R8-eligible = { rule-R8-eligible }
reason-holiday = Jours fériés
reason-absence = Absence
reason-not-hired = Avant l'embauche
reason-left = Après le départ
reason-host-closed = Fermeture du service d'accueil
reason-home-closed = Fermeture du service d'origine
reason-no-start = Aucune semaine de début possible
reason-costs-more = Coûterait plus de points qu'elle n'en épargne
reason-not-decided = Possible, mais rien ne prouve que ce serait mieux
reason-carried-over = Reportée : à faire après la période
reason-facts = { $what } : { $weeks }
reason-between-facts = { " ; " }
reason-free = Semaines de début libres
reason-too-short = Les dates possibles sont plus courtes que l'immersion
reason-blamed = { $cause } ({ $weeks })
reason-blame = { $count ->
    [1] Une seule cause bloque toutes les semaines de début : { $causes }
   *[other] Ensemble, ces causes bloquent toutes les semaines de début : { $causes }
}
reason-among = Au choix parmi { $hosts } ; le plus facile à placer est { $host }
reason-claim-open = Non prouvé : un planning qui la place a peut-être moins de points que celui-ci
reason-claim-impossible = Prouvé : les données à elles seules bloquent toutes les semaines de début, quel que soit le planning
reason-claim-exact = Prouvé : la placer coûte { NUM($points) } points de plus, et pas moins
reason-claim-none-better = Prouvé : aucun planning qui la place n'a moins de points que celui-ci
reason-claim-at-least = Prouvé : la placer coûte au moins { NUM($points) } points de plus
reason-shortage-people = Prouvé par comptage : au moins { $sure } des { $stints } immersions de cette personne { $sure ->
    [one] ne tient
   *[other] ne tiennent
} pas dans ses semaines, quel que soit le planning
reason-shortage-hosting = Prouvé par comptage : au moins { $sure } des { $stints } immersions dans ce service d'accueil { $sure ->
    [one] n'y trouve
   *[other] n'y trouvent
} pas de place, quel que soit le planning
reason-shortage-leaving = Prouvé par comptage : au moins { $sure } des { $stints } départs de son service d'origine { $sure ->
    [one] est impossible
   *[other] sont impossibles
} (présence minimale), quel que soit le planning
reason-exchange = Possible, { $when }{ $count ->
    [0] { "" }
   *[other] , { $ways }
}, { $price } (le moins cher trouvé)
reason-price-fewer = pour { NUM($points) } points de moins
reason-price-same = pour autant de points
reason-cut-short = Ce qui devrait lui céder la place n'a pas été cherché jusqu'au bout
reason-price-more = pour { NUM($points) } points de plus
reason-names-and-more = { $names } et { $more } autres
reason-also = en plaçant aussi { $names }
reason-gone = en retirant { $names }
reason-moved = en déplaçant { $names }
reason-who = { $employee } ({ $unit }, { $weeks })
reason-who-moved = { $employee } ({ $unit }, { $weeks } → { $to })
reason-signed = { $sign }{ NUM($points) } points

## fix: what would help

fix-better = Relancer plan, plus longtemps : l'échange trouvé vaut mieux que ce planning.
fix-no-time = Laisser une de ses immersions à plus tard, lui donner plus de semaines (max_weeks_away, absences), ou réduire gap_weeks.
fix-both = { $first } Cela seul ne suffit pas. { $second }
fix-R1-window = Élargir les dates possibles, ou revoir les absences et les fermetures.
fix-R1-choice = Rien à faire : assez d'autres immersions du choix sont placées.
fix-R2-gap = Déplacer une autre immersion de cette personne{ $known ->
    [0] { "" }
   *[other] , pour qu'elle puisse partir : { $when }
}, ou réduire gap_weeks.
fix-R3-weeks-away = Relever max_weeks_away pour cette personne, ou attendre la prochaine période.
fix-R3-in-a-row = Déplacer une autre immersion de cette personne, ou relever max_in_a_row.
fix-R4-working-days = { fix-R1-window }
fix-R5-hosts = Prévoir une place d'accueil supplémentaire dans « { $host } »{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R5-fewest = Faire venir d'autres visiteurs les mêmes semaines, ou réduire min_visitors de « { $host } ».
fix-R5-visits = Relever max_visits de « { $host } », ou attendre la prochaine période.
fix-R5-tutors = Prévoir un tuteur supplémentaire dans « { $host } »{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R5-someone = Faire en sorte que « { $host } » ait quelqu'un sur place{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R6-presence = Renforcer la présence dans « { $home } »{ $known ->
    [0] { "" }
   *[other] , { $when }
}, ou y abaisser le minimum.
fix-R7-order = Placer d'abord les immersions qui doivent précéder, ou assouplir l'ordre.
fix-R7-pins = Revoir les lignes de pins qui l'interdisent{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R7-together = Voir ce qui bloque les autres membres du groupe, ou en retirer cette personne.
fix-R7-apart = Déplacer l'immersion d'un autre membre du groupe pour libérer une semaine de début{ $known ->
    [0] { "" }
   *[other] , { $when }
}, ou revoir ce groupe.
fix-R8-eligible = Revoir le programme, le service ou les déplacements de cette personne.
fix-holiday = Élargir les dates possibles au-delà des jours fériés.
fix-absence = Élargir les dates possibles, ou voir si une absence peut être déplacée.
fix-part-time = Dire dans la colonne days de employees.csv quels jours cette personne travaille, au lieu d'absences : ces semaines compteront alors.
fix-not-hired = Attendre l'embauche : élargir les dates possibles.
fix-left = Rien dans cette période, sauf un départ plus tardif.
fix-host-closed = Ouvrir « { $host } » aux visiteurs{ $known ->
    [0] { "" }
   *[other] , { $when }
}, ou élargir les dates possibles.
fix-home-closed = Laisser partir depuis « { $home } »{ $known ->
    [0] { "" }
   *[other] , { $when }
}, ou élargir les dates possibles.
fix-no-start = { fix-R1-window }
fix-costs-more = Relever sa priorité, ou revoir les souhaits et les points.
fix-not-decided = Relancer plan, plus longtemps.
fix-carried-over = Rien à faire : le prochain planning la reprendra.

## note: remarks on the input

note-line = note : { $text }
note-unknown-column = { $file } : la colonne « { $column } » n'est pas connue : elle n'est pas lue.
note-likely-column = { $look ->
    [date] ATTENTION, { $file } : la colonne « { $column } » n'est pas lue, et elle ressemble à une date d'entrée ou de sortie. Si c'en est une : [columns] dans passerelle.toml.
    [unit] ATTENTION, { $file } : la colonne « { $column } » n'est pas lue, et elle ressemble à un service. Si c'est lui : [columns] dans passerelle.toml.
   *[other] { $file } : la colonne « { $column } » parle de temps de travail ; elle n'est pas utilisée.
}
note-header-below = { $file } : l'en-tête est à la ligne { $line } ; ce qui est au-dessus n'est pas lu.
note-rows-below = { $file } : { $rows ->
    [one] la ligne { $first } (total ou remarque) n'est pas lue
   *[other] { $rows } lignes de totaux ou de remarques ne sont pas lues, la première à la ligne { $first }
}.
note-cells-beside = { $file } : { $cells ->
    [one] une cellule à côté du tableau, ligne { $line }, n'est pas lue
   *[other] { $cells } cellules à côté du tableau ne sont pas lues, la première ligne { $line }
}.
note-rows-cancelled = { $file } : { $rows ->
    [one] la ligne { $line } est annulée : elle ne compte
   *[other] { $rows } lignes sont annulées, la première à la ligne { $line } : elles ne comptent
} pas dans le planning.
note-short-years = { $file } : { $cells ->
    [one] une date a une année
   *[other] { $cells } dates ont une année
} à deux chiffres ; « { $text } », ligne { $line }, est lu { LONGDAY($day) }.
note-days-off-unclear = { $file } : { $cells ->
    [one] un jour non travaillé n'est pas compris
   *[other] { $cells } cellules de jours non travaillés ne sont pas comprises
} (« { $text } », ligne { $line }) : seuls des jours entiers le sont. La colonne « { $days } » dit les jours travaillés.
note-part-time = { $file } : { $people ->
    [one] une personne travaille à temps partiel
   *[other] { $people } personnes travaillent à temps partiel
} (« { $text } », ligne { $line }) sans que leurs jours soient dits : elles comptent du lundi au vendredi. La colonne « { $days } » (lun-mer) sert à les dire.
note-lost-zeros = { $file } : { $cells ->
    [one] un identifiant a perdu ses zéros
   *[other] { $cells } identifiants ont perdu leurs zéros
} du début ; « { $text } », ligne { $line }, est lu « { $known } ».
note-likely-sheet = { $file } : la feuille « { $sheet } » n'est pas lue ; renommez-la « { $accepted } » pour qu'elle le soit.
note-links-matrix = { $file } : { $links ->
    [one] un lien lu
   *[other] { $links } liens lus
} dans un tableau croisé (fournisseurs en lignes, clients en colonnes).
note-unknown-file = { $file } : ce fichier n'est pas lu ; est-ce « { $nearest } » ?
note-strangers = { $file } : { $rows ->
    [one] { $rows } ligne ignorée
   *[other] { $rows } lignes ignorées
}, dès la ligne { $first }, pour { $people ->
    [one] { $people } personne qui n'est pas dans la liste des salariés
   *[other] { $people } personnes qui ne sont pas dans la liste des salariés
}.{ $near ->
    [0] { "" }
   *[other] { "" } Ligne { $line }, le nom ressemble à celui d'un salarié : est-ce une faute de frappe ?
}
note-no-return = { $file } : aucun retour dans ce texte ; un retour commence par la ligne « Salarié : ».
note-managers-unknown = { $file } : { $rows ->
    [one] { $rows } ligne nomme
   *[other] { $rows } lignes nomment
}, dès la ligne { $first }, un responsable qui n'est pas parmi les salariés, ou que plusieurs pourraient être : c'est celui du service qui compte.
note-macros = { $file } : ce classeur contient des macros ; elles ne sont ni lues ni exécutées.
note-default-start = Les réglages ne disent pas quand la période commence : le planning commence le { LONGDAY($start) }.
note-link-never-hosts = « { $host } » n'accueille personne dans la période : le lien avec « { $home } » ne crée pas d'immersion.
note-never-hosts = « { $unit } » n'accueille personne dans la période : pas d'immersion d'intégration.
note-nobody-works = « { $unit } » a des places mais trop peu de monde pour accueillir : personne n'y est envoyé.
note-other-version = Ce planning a été fait avec une autre version ({ $version }) : les fichiers peuvent différer.
note-choice-of-nobody = Le choix « { $choice } » ne concerne personne : aucun salarié ne correspond à sa ligne.
note-not-believed = Une réponse de la recherche n'était pas valable et a été écartée ({ $what }) : le planning est vérifié, mais un meilleur a pu échapper. Merci de le signaler.
note-exchanges-cut-short = La recherche de ce qui devrait céder la place n'est pas allée jusqu'au bout, pour { $stints ->
    [one] { $stints } immersion non placée
   *[other] { $stints } immersions non placées
} : temps écoulé, arrêt demandé, ou trop d'immersions. passerelle explain --employee le cherche pour une personne.
note-more = Et { $notes ->
    [one] { $notes } autre remarque de ces genres
   *[other] { $notes } autres remarques de ces genres
}.
note-baseline-before = Planning de référence : { $rows ->
    [one] { $rows } immersion d'avant la période, comptée comme faite
   *[other] { $rows } immersions d'avant la période, comptées comme faites
}.
note-baseline-without-stints = Planning de référence : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} sans immersion à placer aujourd'hui (voir changes.csv).

## failure: what ended a command without a result

failure-line = erreur : { $text }
failure-faulty-input = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
} à corriger (fichier:ligne:colonne [code]) ; rien n'a été écrit.
failure-pins-break-rules = des dates imposées par pins enfreignent des règles ; rien n'a été écrit.
failure-schedule-breaks-rules = ce planning enfreint des règles ; rien n'a été écrit.
failure-pins-contradict = ces dates imposées par pins ne peuvent pas être gardées avec les autres ; rien n'a été écrit.
failure-interrupted = interrompu ; rien n'a été écrit.
failure-out-of-time = le temps accordé n'a suffi à trouver aucun planning ; rien n'a été écrit.
failure-solver = le solveur a échoué ({ $message }) ; rien n'a été écrit.
failure-rejected = erreur interne : le planning trouvé enfreint { $rule } ; rien n'a été écrit.
failure-not-empty = { $path } n'est pas vide ; nommez un autre dossier.
failure-certificate = { $path } ne prouve rien : { $why }
certificate-foreign = ce n'est pas un certificat de cette version.
certificate-altered = il n'est plus tel qu'il a été écrit.
certificate-other-input = il porte sur d'autres données ou d'autres réglages.
certificate-prices = ses prix ne sont pas ceux de ces données.
certificate-not-proven = ses prix ne prouvent pas ce qu'il affirme.
certificate-above-schedule = selon lui, tout planning coûte plus que celui-ci.
failure-record-foreign = { $path } n'est pas le summary.json d'un planning ({ $what }).
failure-file = { $path } : { $source }
failure-empty-batch = la liste ne nomme aucune entreprise : ajoutez `each = "dossier"` ou `[company.nom]`.
failure-inputs-differ = les données ne sont pas celles de ce planning : { $files }. Rien n'a été écrit.
failure-file-altered = { $file } a changé
failure-file-missing = { $file } manque
failure-file-added = { $file } est en plus
failure-stdout = la sortie standard a échoué : { $source }
failure-threads = les fils d'exécution n'ont pas pu démarrer : { $source }
failure-page = la page ne peut pas être ouverte ({ $source }) ; essayez un autre --port.
failure-log = le journal { $path } ne peut pas être écrit ({ $source }).
failure-stdout-kept = --json garde la sortie standard pour lui ; nommez un fichier avec --out.
failure-internal = erreur interne : merci de signaler le message ci-dessus ; rien n'a été écrit.
failure-close-outside = le planning a { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} hors de la période, du { DAY($from) } au { DAY($to) } ; nommez le trimestre avec --start et --weeks ; rien n'a été écrit.
failure-close-unencodable = l'encodage de history.csv n'a pas toutes les lettres des nouvelles lignes ; enregistrez-le en CSV UTF-8 ; rien n'a été écrit.
failure-target-root = { $path } ne peut pas être le dossier de sortie ; nommez un dossier à créer.
failure-target-no-folder = { $path } n'est pas un dossier ; nommez-en un autre avec --out.
failure-target-no-parent = le dossier { $path } n'existe pas ; créez-le d'abord.
failure-target-not-writable = impossible d'écrire dans { $path } ({ $source }).
failure-target-holds-input = écrire dans { $path } effacerait les données { $input } ; nommez un autre dossier.
failure-target-holds-current = { $path } contient le dossier courant ; lancez la commande d'ailleurs.
failure-target-mount-point = { $path } est un point de montage ; nommez un dossier dedans.
failure-target-foreign = { $path } contient « { $found } », que Passerelle n'a pas écrit ; nommez un autre dossier ou videz celui-ci.
failure-target-edited = « { $file } », dans { $path }, a été modifié depuis que Passerelle l'a écrit ; déplacez ce fichier ou nommez un autre dossier (pour en tenir compte : --pins ou --baseline).
failure-target-moved = { $path } mène ailleurs qu'au début de la commande ; rien n'y a été remplacé.
failure-target-in-use = { $path } est ouvert dans un autre programme ; fermez-le et réessayez. Rien n'a été modifié.
failure-target-in-use-kept = { $path } est ouvert dans un autre programme ; ce dossier n'a donc pas été remplacé, et le nouveau planning se trouve dans { $kept }. Fermez ce fichier avant de réessayer.
failure-recipe-units = une entreprise a au moins 2 services (--units).
failure-recipe-employees = une entreprise a au moins autant de salariés (--employees) que de services (--units).
failure-recipe-hires = il ne peut y avoir plus de nouveaux (--hires) que de salariés (--employees).
failure-recipe-electives = une entreprise avec des rotations au choix a au moins 12 services (--units), 8 semaines (--weeks) et plus de deux salariés (--employees) par service.
failure-recipe-weeks = la période compte de 1 à { $most } semaines (--weeks).
failure-recipe-monday = la période commence un lundi (--start).
failure-recipe-year = la période commence entre 1900 et 2999 (--start).
failure-recipe-links = un service d'une chaîne a au moins 2 services liés (--links).
failure-recipe-range = --{ $name } est hors limites.

## recipe: generated companies

recipe-made = Salariés : { $employees }, services : { $units }, semaines : { $weeks }, graine : { $seed }

## recount: the result of verify

recount-clean = Le planning respecte toutes les règles.
recount-broken = { $count ->
    [one] { $count } règle enfreinte
   *[other] { $count } règles enfreintes
} : { $rules }
recount-points = Points de pénalité : { NUM($points) } (sans rien placer : { NUM($idle) })
recount-term = { $name } ({ $code }) : { NUM($points) }
certified-proven = Certificat : aucun planning ne coûte moins de { NUM($proven) } points. Des prix le prouvent ; ils ont été recomptés à partir des données.
certified-whole = La borne annoncée repose sur ces seuls prix.
certified-on-its-word = La borne annoncée est de { NUM($bound) } ; pour les { NUM($further) } points de plus, il n'y a que la parole de { $solver }.
certified-left = D'après ce qui est prouvé, aucun planning ne fait mieux que celui-ci de plus de { NUM($left) } points.

## census: the result of check

census-understood = Compris : { $people }, { $new }, { $links }, { $absences }.
census-count-people = { $n ->
    [one] { $n } salarié
   *[other] { $n } salariés
}
census-count-new = { $n ->
    [one] { $n } nouveau
   *[other] { $n } nouveaux
}
census-count-links = { $n ->
    [one] { $n } lien
   *[other] { $n } liens
}
census-count-absences = { $n ->
    [one] { $n } absence
   *[other] { $n } absences
}
census-nobody-new = Personne n'est nouveau : aucune date d'entrée dans les { $weeks } semaines avant la période ou pendant celle-ci, et aucun programme d'intégration demandé.
census-no-links = Il n'y a aucun lien entre services : hors intégration, personne ne doit d'immersion.
census-people = Salariés : { $people } (intégration { $onboarding }, régulier { $regular }, aucun programme { $none })
census-units = Services : { $units } ; liens : { $links } ; services qui accueillent : { $hosting } (visiteurs à la fois : { $places })
census-stints = Immersions à placer : { $all } (intégration { $onboarding }, dont { $waiting } reportables ; régulier { $regular } ; ponctuel { $extra } ; au choix { $choice }), dont { $late } déjà en retard

## afford: whether a company can afford what it asks for

afford-life-new = { $people ->
    [one] La personne qui vient d'arriver
   *[other] Un nouvel arrivant, sur { NUM($people) },
} sera hors de son service { $away ->
    [one] { NUM($away) } semaine
   *[other] { NUM($away) } semaines
} sur { NUM($weeks) }, jusqu'à { NUM($row) } d'affilée{ $sites } ; au plus, l'un d'eux le sera { $most ->
    [one] { NUM($most) } semaine
   *[other] { NUM($most) } semaines
}.
afford-life-regular = Les autres personnes concernées ({ NUM($people) }) seront hors de leur service { $away ->
    [one] { NUM($away) } semaine
   *[other] { NUM($away) } semaines
} sur { NUM($weeks) }, jusqu'à { NUM($row) } d'affilée{ $sites } ; au plus, l'une d'elles le sera { $most ->
    [one] { NUM($most) } semaine
   *[other] { NUM($most) } semaines
}.
afford-life-sites = { $sites ->
    [one] , avec un déplacement au moins vers un autre site
   *[other] , avec { NUM($sites) } déplacements au moins vers d'autres sites
}
settings-matter = Ce qui en décide le plus, dans passerelle.toml ou par --set :
settings-one = { $path } = { $value } : { $about }
afford-balance = Reportables mises à part, il faut { $wanted } de visite ; les services peuvent en accueillir { $hosted }, et laisser partir leurs membres pour { $left }.
afford-site = { $name } : accueil, { $hosting } pour { $places } possibles ; départs, { $leaving } pour { $leaves }
afford-fits = Rien ne prouve que l'une d'elles ne puisse être placée ; le calcul du planning dira si toutes tiennent.
afford-surely = { $count ->
    [one] Prouvé par comptage : au moins une immersion ne peut être placée, quel que soit le planning.
   *[other] Prouvé par comptage : au moins { $count } immersions ne peuvent être placées, quel que soit le planning.
}
afford-without-start = dont { $stints } sans aucune semaine de début possible{ $others ->
    [0] { "" }
   *[other] {" "}(absences, fermetures, jours fériés)
}
afford-held-nobody = { $stints } : personne de « { $unit } » n'est là pour accueillir, aucune semaine
afford-held-minimum = { $stints } : la présence minimale de « { $unit } » y retient tout le monde, chaque semaine
afford-tightest = Là où c'est le plus serré :
afford-hosting = Accueil dans « { $unit } »
afford-leaving = Départs de « { $unit } »
afford-people = Disponibilité dans « { $unit } » ({ $people })
afford-heavy = { $subject }, { $when } : { $asked } pour { $room ->
    [one] { $room } possible
   *[other] { $room } possibles
} ; très chargé (estimation)
afford-too-many = { $subject }, { $when } : { $asked } pour { $room ->
    [one] { $room } possible
   *[other] { $room } possibles
} ; au moins { $stints } de trop (prouvé)
afford-asked = { $wanted ->
    [one] { $wanted } semaine demandée
   *[other] { $wanted } semaines demandées
}
afford-asked-at-least = { $wanted ->
    [one] { $wanted } semaine demandée
   *[other] { $wanted } semaines demandées
} ({ $least } au moins)
afford-cadence = Cadence en régime établi (estimation, si la suite ressemble à cette période) : la même pour tous les liens, elle serait tenable à partir de { $months } mois, limitée par { $by }.
afford-no-cadence = Cadence en régime établi (estimation) : aucune n'est tenable partout ; plus aucune place, { $by }.
afford-all-held = Toutes les cadences demandées sont tenables.
afford-not-held = Cadences demandées qui ne sont pas tenables ensemble, et ce qu'il en faudrait :
afford-link-none = { $ways } : { $asked } mois demandés, aucune cadence n'est tenable (limite : { $by })
afford-link-would = { $ways } : { $asked } mois demandés, il en faudrait { $months } (limite : { $by })
afford-by-hosting = l'accueil dans « { $unit } »
afford-by-leaving = les départs de « { $unit } »
afford-by-person = le temps de chacun dans « { $unit } »
afford-windows = Intégrations qui ne tiennent pas dans leur délai (prouvé par comptage) :
afford-window = { $name } ({ $home }), à faire avant le { DAY($due) } : { $stints }, soit { $needed } semaines au moins, intervalles compris ; { $weeks } d'ici là ; { $late ->
    [one] au moins une en retard ou non placée
   *[other] au moins { $late } en retard ou non placées
}

## explain: why this, why not, what it would take

explain-person = { $name } ({ $id }), { $home }
explain-cut-short = Arrêté avant la fin (temps limite ou Ctrl-C) : ce qui devrait céder la place n'a pas été cherché partout.
explain-nothing = Aucune immersion à placer.
explain-visits = { $unit } : { $placed ->
    [one] { $placed } immersion placée
   *[other] { $placed } immersions placées
} sur { $all }
explain-visit = { $when } : { $who }
explain-because = { $why } ; { $last } ; { $due } ; { $then }.
explain-why = { $link ->
    [supplies] « { $home } » fournit « { $unit } »
    [supplied] « { $unit } » fournit « { $home } »
    [both] « { $home } » et « { $unit } » se fournissent l'un l'autre
    [onboarding] « { $unit } » est à découvrir après l'arrivée dans l'entreprise
   *[other] « { $unit } » est demandé en plus des programmes
}
explain-last = dernière visite terminée le { DAY($day) }
explain-first = aucune visite jusqu'ici
explain-due = à faire avant le { DAY($due) }
explain-overdue = en retard depuis le { DAY($due) }
explain-then-pinned = la date est imposée
explain-then-alone = aucune autre semaine de début n'était libre
explain-then-equal = des { $free } semaines de début libres, aucune ne coûte moins de points que celle-ci
explain-then-best = des { $free } semaines de début libres, celle-ci coûte le moins de points (ensuite { $when } : { $points })
explain-then-cheaper = des { $free } semaines de début libres, { $when } coûterait moins de points ({ $points })
explain-placed = Placée, { $when } : { $what }
explain-pinned = Date imposée par pins.
explain-without = Sans cette immersion : { $points }
explain-others = Autres semaines de début, une à une (écart de points, au moins cher trouvé) :
explain-left = Non placée : { $what }
explain-starts = Semaine de début par semaine de début :
explain-reason = Raison : { $title } ({ $code })
explain-sentence = { $text }.
explain-fix = Que faire ? { $fix }
explain-owed-by = { $name } ({ $id }) → { $what }
explain-all-placed = Toutes les immersions sont placées.
explain-remedies-none-tried = Aucun changement à essayer : rien n'est laissé, ou rien de ce que l'on peut changer ne bloque.
explain-remedies-none = Aucun changement ne permet à lui seul de placer plus (changements essayés : { $tried }).
explain-remedies = Ce qui permettrait de placer plus, chaque changement à lui seul et vérifié par un nouveau calcul (changements essayés : { $tried }) :
explain-remedy = { $rank }. { $what } : { $stints ->
    [one] { $stints } immersion placée de plus
   *[other] { $stints } immersions placées de plus
}, { NUM($points) } points de moins
explain-instead = au lieu de { $names }
explain-gain = Même sans changement, ce planning peut gagner { NUM($points) } points : relancez plan.
explain-change-one-more-visitor = Un visiteur de plus dans « { $unit } », { $when }
explain-change-one-fewer-at-home = Une personne de moins exigée dans « { $unit } », { $when }
explain-change-one-more-tutor = Un tuteur supplémentaire dans « { $unit } » : { $name }
explain-change-more-weeks-away = { $limit } semaines hors du service au lieu de { $before } pour { $name }
explain-change-more-weeks-away-for-all = { $limit } semaines hors du service au lieu de { $before } pour tous (max_weeks_away, { $programme })
explain-change-more-weeks-in-a-row = { $limit } semaines de suite hors du service au lieu de { $before } pour tous (max_in_a_row, { $programme })
explain-change-more-visits = { $limit } visites au lieu de { $before } dans « { $unit } » du { DAY($from) } au { DAY($to) }
explain-change-smaller-groups = { $limit ->
    [one] des visiteurs seuls au lieu de groupes d'au moins { $before } dans « { $unit } » (min_visitors)
   *[other] des groupes d'au moins { $limit } visiteurs au lieu de { $before } dans « { $unit } » (min_visitors)
}
explain-change-there-after-all = { $name } de « { $unit } » sur place au lieu d'être en congé, { $when }
explain-change-shorter-gap = Intervalle de { $weeks } au lieu de { $before } pour tous (gap_weeks, { $programme })
explain-change-no-closure = « { $unit } » sans sa fermeture du { DAY($from) } au { DAY($to) }
explain-stint = { $unit } ({ $programme })
explain-owed = { $what }, à faire avant le { DAY($due) }, priorité { NUM($priority) }
explain-no-start = Aucune semaine de début dans ses dates possibles.
explain-start = { $when } : { $said }
explain-length = { $when } ({ $length })
explain-obstacle = { $cause }, { $weeks }
explain-impossible = impossible ({ $causes })
explain-blocked = bloqué ({ $causes })
explain-blocked-none = { $blocked }, aucun échange trouvé
explain-priced-ways = { $ways } : { $price }
explain-priced-blocked = { $blocked } : { $price }
explain-priced-both = { $blocked }, possible { $ways } : { $price }

## change: what a plan changes against its baseline, and because of what

change-absence = la personne est absente à ces dates
change-leaver = la personne a quitté l'entreprise
change-closure = un service est fermé à ces dates
change-holiday = des jours fériés
change-done = la visite a été faite
change-not-owed = l'immersion n'est plus à faire
change-pin = une date imposée ou interdite
change-capacity = moins de places d'accueil
change-tutors = moins de tuteurs présents
change-presence = trop peu de monde dans le service
change-group = un groupe
change-rule = une règle que le planning n'enfreignait pas
change-gave-way = la place revient à une autre immersion
change-points = moins de points de pénalité ainsi
change-room-freed = une place s'est libérée
change-owed = l'immersion est à faire et il y avait de la place
change-not-told = raison non indiquée
change-with-rule = { $cause } ({ $rule })
change-with-people = { $cause } : { $people }
fate-moved = déplacée
fate-added = ajoutée
fate-dropped = retirée

## compare: two schedules side by side

compare-heading = { $first } et { $second }
compare-totals = Immersions inchangées : { $kept }, déplacées : { $moved }, ajoutées : { $added }, retirées : { $dropped }
compare-row = { $name } : { $cells }
compare-more = et { $rest } de plus (--format csv les donne toutes)
compare-numbers = Chiffres
compare-points = Points de pénalité
compare-units = Immersions par service d'accueil
compare-links = Immersions par lien
compare-differences = Immersions qui diffèrent
compare-before = avant
compare-after = après
compare-difference = écart
compare-unit = service
compare-link = lien
compare-stint = immersion
compare-placed = Placées
compare-left = Non placées ou reportées
compare-broken = Règles enfreintes
compare-total = Total
compare-when = { DAY($start) } ({ $weeks })

## close: a quarter is closed

close-added = { $rows ->
    [one] { $rows } ligne de plus
   *[other] { $rows } lignes de plus
} dans { $file }
close-to-add = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} à ajouter à { $file } ; rien n'a été écrit
close-counts = faites : { $done }, annulées : { $cancelled }, encore à faire : { $owed }
close-known = déjà dans le fichier : { $count }
close-later = qui finissent plus tard, laissées pour une autre fois : { $count }
close-left-out = sans colonne « statut » pour le dire, non ajoutées : { $count }
close-heard = D'après les retours : { $held ->
    [one] { $held } immersion tenue
   *[other] { $held } immersions tenues
}{ $moved ->
    [0] { "" }
    [one] , dont 1 à d'autres dates
   *[other] , dont { $moved } à d'autres dates
}, { $missed ->
    [one] { $missed } manquée, due à nouveau
   *[other] { $missed } manquées, dues à nouveau
}.
close-missed-sides = manquées du côté du visiteur : { $visitor }, de l'accueil : { $host }, autre : { $other }
close-silent-visitors = sans retour du visiteur : { $count }
close-silent-hosts = sans retour du service d'accueil : { $count }
close-late = retours arrivés après la clôture, à corriger à la main dans l'historique : { $count }
close-astray = retours qui ne correspondent à aucune immersion de ce planning : { $count }
close-stay = { $employee } → { $unit }, le { DAY($monday) }
close-extras = immersions de stints.csv qui sont faites (retirez leurs lignes avant le prochain planning) : { $count }
close-documents = Bulletin, certificats et passeports : { $folder }
close-advice = Conseil : avec spread_from = "{ $start }" sous [regular], chacun a son tour en une seule cadence.

## returns: what visitors and hosts say, in the terminal
returns-on = Retours au { DAY($day) } : { $visits ->
    [one] { $visits } immersion terminée
   *[other] { $visits } immersions terminées
}
returns-outstanding = { $count ->
    [0] Tout le monde a répondu.
    [one] 1 retour attendu :
   *[other] { $count } retours attendus :
}
returns-missing = { $by ->
    [host] le service { $unit }, pour l'immersion de { $employee } du { DAY($start) }
   *[visitor] { $employee }, pour son immersion au service { $unit } du { DAY($start) }
} ({ $days ->
    [0] finie aujourd'hui
    [one] finie depuis 1 jour
   *[other] finie depuis { $days } jours
})
returns-praise = Ce qui est apprécié :
returns-pooled = services dont moins de cinq personnes ont parlé
returns-useful = { $unit } : { NUM($useful) } sur 5 ({ $people } personnes)
returns-recognised = remerciement : « { $text } »
returns-irritants = Ce qui gêne : { $open ->
    [0] rien d'ouvert
    [one] 1 point ouvert
   *[other] { $open } points ouverts
}, { $mended ->
    [one] { $mended } réglé
   *[other] { $mended } réglés
}
returns-link = { $supplier } → { $client } (peut y remédier : { $supplier })
returns-no-link = lien non dit, pour que l'on ne reconnaisse personne
returns-irritant = « { $text } » ({ $days ->
    [one] { $days } jour
   *[other] { $days } jours
})
returns-ideas = Idées :
returns-said = « { $text } » ({ $who }, au service { $host })
returns-said-nameless = « { $text } » (au service { $host })
returns-said-somewhere = « { $text } »
returns-kept-back = { $count ->
    [one] { $count } texte n'est pas montré
   *[other] { $count } textes ne sont pas montrés
} : qui l'a écrit ne le souhaite pas, ou y serait reconnu.

## scenario: what-if runs side by side

scenario-name = scénario
scenario-stints = immersions
scenario-placed = placées
scenario-more = écart
scenario-unplaced = non placées
scenario-points = points
scenario-gap = reste à gagner
scenario-set = { $name } : { $settings }
scenario-doubt = Tant qu'il reste à gagner, un petit écart peut venir de la recherche plutôt que du changement.

## batch: several companies in one run

batch-progress = { $done } { $all ->
    [one] entreprise
   *[other] entreprises
} sur { $all }
batch-company = entreprise
batch-result = résultat
batch-planned = planifiée
batch-unchanged = inchangée
batch-failed = en échec
batch-not-begun = pas commencée
batch-counts = Entreprises : { $all }, planifiées : { $planned }, inchangées : { $unchanged }, sans résultat : { $failed }
batch-nothing-changed = Rien n'a changé : les plannings de { $folder } sont restés tels quels.
batch-gap = écart
## fault: errors of the input

fault-left-off = { $count ->
    [one] … et une autre erreur du même fichier.
   *[other] … et { NUM($count) } autres erreurs des mêmes fichiers : corrigez d'abord celles-ci.
}
## change: what differs from the baseline, in tables

change-what = Changement
change-employee = Salarié
change-name = Nom
change-host = Service d'accueil
change-programme = Programme
change-from = Avant
change-to = Maintenant
change-cause = Parce que

## index: index.html of the output folder

index-look = Regarder
index-send = Envoyer
index-publish = Publier
index-programs = Pour d'autres programmes
index-report = Le planning à parcourir : calendrier, charge des services, chaîne, ce qui n'est pas placé.
index-workbook = Le même planning dans Excel ou LibreOffice ; sa feuille « { $sheet } » peut être modifiée et relue.
index-changes = Ce qui a changé depuis le planning précédent, et pourquoi.
index-people = Un calendrier par personne : à chacun le sien. Les fichiers .ics s'ouvrent dans Outlook et les autres agendas, les .csv dans Excel.
index-units = Un calendrier par service, pour son responsable : qui vient, qui est absent.
index-messages = À qui écrire, et ce qui est déjà envoyé : notez-le dans la première colonne.
index-kits = Par service : cartes à imprimer, invitations, brouillons de messages.
index-bulletin = Le bulletin interne, à relire et à compléter avant de le publier.
index-bulletin-text = Le même texte, pour un intranet ou un wiki.
index-everybody = Le calendrier de toutes les immersions, pour un agenda partagé.
index-schedule = Le planning, ligne par ligne ; à garder pour le prochain.
index-unscheduled = Ce qui n'est pas placé, pourquoi, et que faire.
index-changes-programs = Les changements, avec leurs codes.
index-summary = Chiffres, réglages et données de ce calcul.
index-each = À chacun son calendrier
index-count = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}

## closed: public holidays and closures

closed-holidays = { $count ->
    [one] jour férié : { $days }
   *[other] jours fériés : { $days }
}
closed-company = entreprise fermée { $span }
closed-company-hosts = aucun service ne reçoit { $span }
closed-company-home = personne ne part { $span }
closed-unit = fermé { $span }
closed-unit-hosts = ne reçoit pas { $span }
closed-unit-home = ne laisse partir personne { $span }

## system: what the system answers

system-not-found = introuvable
system-permission-denied = accès refusé
system-already-exists = existe déjà
system-storage-full = plus de place sur le disque
system-read-only = en lecture seule
system-is-a-folder = c'est un dossier
system-not-a-folder = ce n'est pas un dossier
system-not-a-file = ce n'est pas un fichier ordinaire
system-too-large = fichier trop grand
system-not-text = ce n'est pas du texte UTF-8
## kit: cards and sheets to print for each visit

kit-here = vous êtes ici
kit-customer = le client
kit-place = Où vous présenter
kit-meeting = Rendez-vous
kit-first-day = Le premier jour
kit-equipment = À prévoir
kit-tutor = Votre tuteur
kit-delivers = Ce que { $from } livre à { $to }
kit-expects = Ce que { $to } en attend
kit-quality = Bien servir, ici
kit-visitor = { $visitor } au service { $host }
kit-way = D'ici jusqu'au client
kit-looks = Trois choses à regarder
kit-questions = Trois questions à poser
kit-notes = Vos notes
kit-from = Service d'origine
kit-purpose = Dans quel but
kit-show = À montrer
kit-tutor-card = { $tutor } accueille { $visitor }
kit-unit = Qui vient, qui part : { $unit }
kit-look-supplier-1 = Où commence ce que votre service reçoit, et qui y met la main.
kit-look-supplier-2 = Ce qui se fait ici et que personne ne voit chez vous.
kit-look-supplier-3 = Ce qui prend plus de temps que vous ne le pensiez.
kit-question-supplier-1 = Que vous faudrait-il de nous pour mieux nous servir ?
kit-question-supplier-2 = Laquelle de nos demandes vous complique la vie ?
kit-question-supplier-3 = De quoi êtes-vous fiers, que nous ne remarquons pas ?
kit-look-client-1 = Ce que devient ici ce que votre service a livré.
kit-look-client-2 = Ce qui est repris ou refait avant de servir.
kit-look-client-3 = À quel moment un retard se fait sentir, et pour qui.
kit-question-client-1 = Que changeriez-vous d'abord dans ce que vous recevez de nous ?
kit-question-client-2 = Quand avons-nous vraiment bien servi, la dernière fois ?
kit-question-client-3 = Qu'est-ce que votre propre client remarque de notre travail ?
kit-look-customer-1 = Ce que le client voit, et ce qu'il ne voit pas.
kit-look-customer-2 = Le moment où une erreur venue de loin se montre ici.
kit-look-customer-3 = Un geste qui fait plaisir au client.
kit-question-customer-1 = De quoi le client se plaint-il, et d'où cela vient-il ?
kit-question-customer-2 = Que demande le client que nous ne savons pas encore faire ?
kit-question-customer-3 = Quel remerciement vous a marqués ?
kit-look-other-1 = Une journée ordinaire, du premier geste au dernier.
kit-look-other-2 = De qui ce service dépend, et qui dépend de lui.
kit-look-other-3 = Une manière de faire à rapporter chez vous.
kit-question-other-1 = Qui est votre client, et comment savez-vous qu'il est content ?
kit-question-other-2 = Qu'est-ce qui vous surprendrait si vous veniez chez nous ?
kit-question-other-3 = Sur quoi pourrions-nous nous aider ?
kit-purpose-supplier = Voir d'où vient ce que { $home } reçoit.
kit-purpose-client = Voir ce que devient ce que { $home } livre.
kit-purpose-customer = Voir le client avec d'autres yeux que ceux de { $home }.
kit-purpose-other = Connaître la maison au-delà de { $home }.
kit-visitor-card = Carte du visiteur
kit-tutor-sheet = Carte du tuteur
kit-unit-sheet = Feuille du service
kit-notice = Avis
kit-home = votre service
kit-post = Poste
kit-comes = vient de { $unit }
kit-leaves = va à { $unit }
kit-head-who = Qui
kit-head-move = Mouvement
kit-head-until = Jusqu'au
kit-head-tutor = Tuteur
kit-head-why = Pourquoi
kit-nobody-moves = Personne ne vient et personne ne part.
kit-look-supplier-delivers = Suivez ce que vous recevez d'ici, depuis son début : « { $delivers } ». Par quelles mains cela passe-t-il ?
kit-look-supplier-expects = Votre service attend : « { $expects } ». Qu'est-ce qui aide à y arriver ici, et qu'est-ce qui l'empêche ?
kit-look-client-delivers = Ce que devient ici ce que vous livrez : « { $delivers } ».
kit-look-client-expects = On attend de vous : « { $expects } ». Est-ce ainsi que cela arrive, vu d'ici ?
kit-look-quality = Bien servir, ici, c'est : « { $quality } ». À quel moment de la journée le voit-on ?
kit-look-far = Entre ici et le client, il y a { $steps } étapes. Qu'est-ce qui, ici, rappelle le client ?
kit-question-supplier-expects = Nous attendons « { $expects } » : est-ce clair, et est-ce possible chaque jour ?
kit-question-client-expects = Vous attendez « { $expects } » : quand est-ce arrivé comme il faut, la dernière fois ?
kit-question-far = Le client est à { $steps } étapes d'ici : comment savez-vous qu'il est content ?
kit-show-supplier-1 = Où commence ce que { $home } reçoit de vous, et par quelles mains cela passe.
kit-show-supplier-delivers = Où commence ce que { $home } reçoit de vous – « { $delivers } » – et par quelles mains cela passe.
kit-show-supplier-2 = Ce que vous faites et que personne ne voit à l'autre bout.
kit-show-supplier-3 = Une demande de { $home } qui vous complique la vie, et pourquoi.
kit-show-client-1 = Ce que devient chez vous ce que { $home } livre.
kit-show-client-delivers = Ce que devient chez vous ce que { $home } livre : « { $delivers } ».
kit-show-client-2 = Ce que vous devez reprendre avant de vous en servir, et ce qui arrive tout prêt.
kit-show-client-3 = Ce qui se passe quand cela arrive en retard.
kit-show-customer-1 = Un client, du premier contact au dernier.
kit-show-customer-2 = Une erreur venue de loin, et comment vous la rattrapez.
kit-show-customer-3 = Un geste qui fait plaisir au client.
kit-show-other-1 = Une journée ordinaire, du premier geste au dernier.
kit-show-other-2 = De qui vous dépendez, et qui dépend de vous.
kit-show-other-3 = Une manière de faire dont vous êtes fiers.
kit-why-comes-supplier = son service est servi par le nôtre
kit-why-comes-client = son service nous fournit
kit-why-comes-customer = pour rencontrer le client
kit-why-comes-other = pour connaître la maison
kit-why-leaves-supplier = ce service nous fournit
kit-why-leaves-client = notre service le fournit
kit-why-leaves-customer = pour rencontrer le client
kit-why-leaves-other = pour connaître la maison
kit-written = { $visits ->
    [one] Dossier de { $visits } immersion écrit
   *[other] Dossiers de { $visits } immersions écrits
} dans { $folder }
kit-to-write = { $visits ->
    [one] Essai pour { $visits } immersion
   *[other] Essai pour { $visits } immersions
} : rien n'est écrit ; { $folder } aurait reçu { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}.
kit-messages = Messages à envoyer : { NUM($drafts) } ; avis à imprimer pour ceux qui n'ont pas d'adresse : { NUM($notices) }. La liste : messages.csv.
kit-no-organizer = Le réglage organizer de [output] ne dit pas qui invite : chacun reçoit un avis imprimé.

## letter: messages about visits

letter-subject = { $about ->
    [invitation] Immersion : { $visitor } au service { $host }, { $when }
    [changed] Immersion déplacée : { $visitor } au service { $host }, { $when }
   *[cancelled] Immersion annulée : { $visitor } au service { $host }, { $when }
}
letter-subject-many = { $changes ->
    [0] { $count } immersions vous concernent
   *[other] { $count } immersions vous concernent, dont certaines ont changé
}
letter-greeting = Bonjour { $name },
letter-visitor = Votre immersion au service { $host } a lieu { $when }.
letter-tutor = Vous accueillez { $visitor } ({ $home }) { $when }.
letter-host = { $visitor } ({ $home }) vient chez vous { $when }.
letter-home-manager = { $visitor }, de { $home }, va au service { $host } { $when }.
letter-host-manager = { $visitor } ({ $home }) vient au service { $host } { $when }.
letter-changed = L'immersion de { $visitor } au service { $host }, prévue { $before }, aura lieu { $when } : { $why }.
letter-cancelled = L'immersion de { $visitor } au service { $host }, prévue { $before }, n'aura pas lieu : { $why }.
letter-no-longer = L'immersion de { $visitor } au service { $host }, prévue { $before }, ne vous concerne plus : { $why }.
letter-attached = { $count ->
    [one] Ouvrez la pièce jointe : elle inscrit l'immersion dans votre agenda.
   *[other] Ouvrez les { $count } pièces jointes : elles inscrivent les immersions dans votre agenda.
}

## why: why the days of a visit changed
why-absence = la personne n'est pas disponible à ces dates
why-leaver = la personne ne travaille plus dans l'entreprise à ces dates
why-closure = un service est fermé à ces dates
why-holiday = il y a des jours fériés à ces dates
why-done = l'immersion a déjà été faite
why-not-owed = cette immersion n'est plus à faire
why-pin = la date a été fixée autrement
why-capacity = le service a moins de places à ces dates
why-tutors = il n'y a pas assez de tuteurs présents à ces dates
why-presence = trop peu de monde serait resté dans le service
why-group = l'immersion est liée à celle de collègues
why-rule = les dates ne convenaient plus aux règles de l'entreprise
why-gave-way = la place est allée à une autre immersion
why-points = le planning de tous s'arrange mieux ainsi
why-room-freed = une place s'est libérée
why-owed = l'immersion est à faire et il y a de la place
why-another = quelqu'un d'autre s'en occupe désormais
why-replanned = le planning a été refait

## attested: what the certificate of visits says

attested-title = Certificat d'immersion
attested-text = { $who } ({ $home }) a passé { $weeks ->
    [one] une semaine
   *[other] { $weeks } semaines
} dans { $count ->
    [one] un autre service
   *[other] { $count } autres services
} de la maison : { $units }. Dernière immersion : le { LONGDAY($last) }.
attested-thanks = Merci d'avoir pris le temps de voir pour qui l'on travaille, et avec qui.
attested-date = Date
attested-head = Pour l'entreprise

## passport: units seen, when, how far from the customer

passport-title = Passeport de { $who }
passport-home = Service : { $home }
passport-known = Services connus sur le chemin jusqu'au client : { $known } sur { $all }
passport-beside = Ce service est au contact du client.
passport-empty = Pas encore d'immersion.
passport-unit = Service
passport-way = Le chemin jusqu'au client
passport-when = Quand
passport-far = Jusqu'au client
passport-links = { $links ->
    [0] au contact
    [one] 1 lien
   *[other] { $links } liens
}
passport-no-way = hors chaîne

## impressions: first impressions of new hires

impressions-title = Rapport d'étonnement de { $who }
impressions-why = Vos immersions d'arrivée sont faites. Vous voyez encore ce que les autres ne voient plus : dites-le.
impressions-said = Ce que vous en avez dit
impressions-surprised = Qu'est-ce qui vous a étonné ?
impressions-unclear = Qu'est-ce que vous ne comprenez toujours pas ?
impressions-better = Qu'est-ce qui se faisait mieux ailleurs ?
impressions-keep = Que faut-il surtout garder ?

## form: the form that makes a return

form-title = Retour : { $who } au service { $host }
form-purpose = Deux minutes suffisent. Rien ne part de cette page : à la fin, enregistrez le texte, copiez-le ou envoyez-le.
form-by = Qui répond ?
form-by-visitor = le visiteur
form-by-host = le service d'accueil
form-held = L'immersion a-t-elle eu lieu ?
form-held-yes = oui
form-held-moved = oui, à une autre date
form-held-no = non
form-missed_because = De quel côté l'empêchement est-il venu ? (La raison n'est pas demandée.)
form-missed_because-visitor = du côté du visiteur
form-missed_because-host = du côté de l'accueil
form-missed_because-other = autre
form-started = À partir de quel jour ?
form-useful = Était-ce utile ? (de 1, peu, à 5, très)
form-learned = Qu'avez-vous appris ?
form-surprised = Qu'est-ce qui vous a surpris ?
form-irritant = Qu'est-ce qui gêne le travail entre les deux services ?
form-idea = Une idée ?
form-anecdote = Une anecdote à raconter ?
form-may_print = Ces mots peuvent-ils être publiés ?
form-may_print-no = non
form-may_print-anonymous = oui, sans mon nom
form-may_print-yes = oui, avec mon nom
form-save = Enregistrer le texte
form-copy = Copier
form-mail = Envoyer par courriel
form-result = Votre retour
form-how = Remettez ce texte à la personne qui organise les immersions.
form-saved = C'est fait.
