### Was Passerelle sagt, auf Deutsch.
### Keys: room-thing, in the order of the rooms; the same keys and values in every language.
### Wortwahl: immersion = Hospitation; unit = Abteilung; host unit = aufnehmende Abteilung; home unit = Stammabteilung;
### visitor = Gast; placed = eingeplant; carried over = in den nächsten Plan verschoben; chain = Servicekette;
### link = Verbindung; supplier = Lieferant; client = interner Kunde; customer contact = Kundenkontakt; tutor = Tutor;
### horizon = Zeitraum; due = fällig; pin = fester Termin; remedy = „Was tun?“; schedule = Plan; baseline = bisheriger
### Plan; leave = Abwesenheit; closure = Schließung; onboarding = Einarbeitung; regular = regelmäßig; extra = zusätzlich.


## summary: the result of plan

summary-folder = Ordner: { $folder }

## page: words of report.html, which its script asks for by what follows `page-`

page-colon = { ": " }
page-skip = Zum Kalender springen
page-sections = Abschnitte
page-noscript = Die interaktiven Ansichten brauchen JavaScript; dieses Programm führt es nicht aus. Öffnen Sie die Datei in einem Browser: Nichts verlässt die Seite. Dieselben Daten stehen in schedule.csv und unscheduled.csv.
page-filters = Suchen und filtern
page-search = Suchen
page-search-hint = Name, Nummer oder Abteilung
page-programme = Programm
page-unit = Abteilung
page-site = Standort
page-all-programmes = Alle Programme
page-all-units = Alle Abteilungen
page-all-sites = Alle Standorte
page-reset = Zurücksetzen
page-calendar = Kalender
page-calendar-help = Ein Balken ist eine Hospitation. Pfeiltasten führen von Zeile zu Zeile und von Balken zu Balken, die Eingabetaste zeigt die Einzelheiten.
page-view-by = Ansicht nach
page-by-person = Person
page-by-unit = Aufnehmende Abteilung
page-by-site = Aufnehmender Standort
page-as-table = Als Tabelle
page-at-home-too = Auch Personen ohne Hospitation
page-load = Belegung
page-load-help = Gäste / Plätze, je Abteilung und Woche. Je kräftiger die Farbe, desto voller die Abteilung.
page-presence = Besetzung
page-presence-help = Anwesende / gefordertes Minimum, je Abteilung und Woche, nach Abzug der Hospitationen und Abwesenheiten.
page-chain = Servicekette
page-chain-help = Von links nach rechts beliefert jede Abteilung die nächste, bis zum Kunden. Wählen Sie eine Abteilung, um ihre Verbindungen zu sehen.
page-chain-table = Die Verbindungen als Tabelle
page-customer = Kunde
page-distance = Entfernung zum Kunden
page-steps-one = Verbindung bis zum Kunden
page-steps-many = Verbindungen bis zum Kunden
page-contact = mit Kundenkontakt
page-no-way = Ohne Weg zum Kunden
page-supplier = Lieferant
page-client = Interner Kunde
page-coverage = Abdeckung
page-alive = Lebendige Kette
page-weakest = Schwächste Verbindungen
page-weakest-help = Anteil der Beschäftigten beider Abteilungen, die die andere schon besucht haben; der Besuch liegt noch innerhalb des Rhythmus.
page-link = Verbindung
page-known = Kennen einander
page-last-visit = Letzter Besuch
page-exposure = Kontakt mit dem Kunden
page-exposure-help = Wer mit Kunden arbeitet oder dort zu Besuch war; die am weitesten Entfernten zuerst. Median: Bei der Hälfte der Beschäftigten ist es weniger lange her.
page-grade = Stufe
page-nearness = Nähe zum Kunden
page-recently = Kürzlich
page-never = Nie
page-median = Median
page-trend = Jahr für Jahr
page-trend-help = Besuche nach dem Jahr, in dem sie endeten, von Personen, die noch hier sind. Gegenseitigkeit: Anteil der Wege, die auch in Gegenrichtung gegangen wurden. E-I, zwischen Standorten und zwischen Bereichen: −1, man bleibt unter sich; +1, man geht nur zu den anderen.
page-living = Noch im Rhythmus
page-year = Jahr
page-visits = Besuche
page-people = Personen
page-walked = Begangene Verbindungen
page-reciprocity = Gegenseitigkeit
page-ei-sites = E-I Standorte
page-ei-branches = E-I Bereiche
page-remarks = Wissenswertes
page-matrix = Wer geht wohin
page-from-to = Von ↓ nach →
page-matrix-help = Eingeplante Hospitationen / anstehende Hospitationen. Zeilen: Stammabteilung; Spalten: aufnehmende Abteilung. Ein Rahmen zeigt eine Verbindung der Kette.
page-state-idle = Nichts fällig
page-state-dark = Keine eingeplant
page-state-partial = Teilweise
page-state-full = Alle eingeplant
page-unplaced = Nicht eingeplant
page-unplaced-none = Alle Hospitationen sind eingeplant.
page-unplaced-more = Nur die ersten werden gezeigt; alle stehen in unscheduled.csv.
page-points = Punkte und Abstand
page-points-help = Punkte zählen, was man lieber vermieden hätte: je weniger, desto besser der Plan.
page-term = Was kostet
page-meaning = Wie gezählt wird
page-points-here = Dieser Plan
page-points-idle = Ohne jede Hospitation
page-total = Summe
page-person = Person
page-home = Stammabteilung
page-host = Aufnehmende Abteilung
page-weeks = Wochen
page-dates = Daten
page-tutor = Tutor
page-status = Status
page-due = Fällig bis
page-priority = Priorität
page-reason = Grund
page-detail = Einzelheiten
page-remedy = Was tun?
page-stints = Hospitationen
page-placed = Eingeplant
page-visitors = Gäste
page-places = Plätze
page-present = anwesend
page-least = Minimum
page-closed = geschlossen
page-closed-key = × geschlossen oder nimmt niemanden auf
page-free-key = kein Gast
page-some-key = noch Plätze frei
page-full-key = voll
page-under-key = ▼ unter dem Minimum (Abwesenheiten)
page-at-key = = genau das Minimum
page-above-key = darüber
page-well-key = deutlich darüber
page-standing = schon vereinbart
page-pinned-key = dicker Rahmen: fester Termin
page-legend = Legende
page-shown-one = Zeile
page-shown-many = Zeilen
page-stints-one = Hospitation
page-stints-many = Hospitationen
page-nothing = Nichts entspricht diesen Filtern.
page-choose = Wählen Sie einen Balken, um die Einzelheiten zu sehen.
page-more = Mehr zeigen
page-units-only = Dieses Unternehmen ist zu groß für eine Seite, die man verschicken kann: Der Kalender nach Personen und die Namen fehlen darin. Die Ansichten nach Abteilungen sind vollständig; jede Person hat ihren Kalender im Ordner calendars.
page-print-limit = Druck: nur die ersten Zeilen. Filtern Sie, um den Rest zu drucken.
page-unplaced-mark-one = nicht eingeplant
page-unplaced-mark-many = nicht eingeplant

## date: days and weeks in words

date-span = { $start } bis { $end }
date-of-month = { $day }.
date-of-year = { $day }. { $month }

## report: figures and sentences of report.html

report-title = Plan der Hospitationen
report-period = { $span } · { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}
report-some-of = { $some } von { $all }
report-card-placed = Hospitationen eingeplant
report-card-unplaced = nicht eingeplant
report-card-carried = in den nächsten Plan verschoben
report-card-people = Personen in Hospitation
report-card-links = fällige Verbindungen werden begangen
report-proven = Dieser Plan hat { NUM($points) } Punkte; niemanden einzuplanen würde { NUM($idle) } kosten. Es ist bewiesen, dass kein Plan, der die Regeln einhält, weniger hat.
report-redrawn = Dieser Plan hat { NUM($points) } Punkte; niemanden einzuplanen würde { NUM($idle) } kosten. Die Schranke ist unbekannt: Er wurde neu gezeichnet, gesucht wurde nicht.
report-bounded = Dieser Plan hat { NUM($points) } Punkte; niemanden einzuplanen würde { NUM($idle) } kosten. Kein Plan, der die Regeln einhält, kommt unter { NUM($bound) }: Von allem, was zu gewinnen ist, bleiben also höchstens { PERCENT($gap) } zu gewinnen.
report-term-unplaced = jede nicht eingeplante Hospitation, nach ihrer Priorität
report-term-late = jede Woche nach der Frist, nach Priorität
report-term-changed = jede Hospitation, die gegenüber dem bisherigen Plan verschoben, aufgegeben oder hinzugefügt wurde
report-term-short = jede Hospitation, die kürzer ist als gewünscht
report-term-dark-links = jede Verbindung, auf der Hospitationen fällig sind und keine eingeplant ist
report-term-wishes = genutzte Wochen, die zu meiden waren, abzüglich genutzter Wunschwochen
report-term-crowding = jeder weitere Gast in derselben Abteilung und Woche
report-term-relay = weniger: zwei Personen verbundener Abteilungen, die sich im Abstand weniger Wochen besuchen

## calendar: calendars as CSV, and words of calendars wherever they stand

calendar-week = Woche
calendar-from = von
calendar-to = bis
calendar-weeks = Dauer (Wochen)
calendar-host = aufnehmende Abteilung
calendar-site = Standort
calendar-programme = Programm
calendar-tutor = Tutor
calendar-status = Status
calendar-movement = Bewegung
calendar-employee = Personalnummer
calendar-name = Name
calendar-home = Stammabteilung
calendar-standing = schon vereinbart
calendar-placed = eingeplant
calendar-pinned = fest
calendar-moved = verschoben
calendar-new = neu
calendar-comes = kommt
calendar-away = abwesend

## event: events of calendar programs

event-everybody = Passerelle: alle Hospitationen
event-own = Hospitation: { $host }
event-comes = Kommt: { $employee } ({ $home })
event-away = Abwesend: { $employee } (→ { $host })
event-moves = { $employee }: { $home } → { $host }
event-cancelled = Abgesagt – { $summary }
event-length = { $weeks ->
    [one] Dauer: { $weeks } Woche
   *[other] Dauer: { $weeks } Wochen
}
event-programme = Programm: { $programme }
event-tutor = Tutor: { $tutors }

## bulletin: the bulletin

bulletin-title = Passerelles, das Mitteilungsblatt
bulletin-period = Zeitraum: { $span }
bulletin-purpose = Wozu die Kette dient
bulletin-purpose-next = Jede Abteilung beliefert eine andere, Schritt für Schritt bis zum Kunden. Wem wir zuerst dienen, das sind die Kolleginnen und Kollegen nebenan: Was sie von uns bekommen, geben sie weiter, besser oder schlechter.
bulletin-purpose-see = Ein oder zwei Wochen bei denen, die wir beliefern, oder bei denen, die uns beliefern: So sieht man, was aus der eigenen Arbeit wird. Auch wer dem Kunden nie begegnet, prägt mit, was der Kunde erlebt.
bulletin-figures = Der Zeitraum in Zahlen
bulletin-crossings = Wer wohin geht
bulletin-first-walks = Zum ersten Mal begangen
bulletin-whole-chain = Sie haben die Kette bis zum Kunden gesehen
bulletin-whole-chain-how = Mit den Hospitationen dieses Zeitraums haben sie jede Abteilung eines Weges gesehen, der von ihrer eigenen bis zum Kunden führt.
bulletin-welcomes = Sie haben die meisten Gäste aufgenommen
bulletin-recognitions = Danke
bulletin-quality = Guter Service heißt für uns …
bulletin-quality-how = Von jeder Abteilung in einem Satz zu ergänzen: Woran erkennen die, die wir beliefern, gute Arbeit?
bulletin-checklist = Vor der Veröffentlichung (danach entfernen)
bulletin-check-people = Die genannten Personen sind damit einverstanden (sonst: Einstellung initials).
bulletin-check-thanks = Die Dankesworte wurden noch einmal gelesen: kein Name, kein Kunde, kein Vorfall, der nicht hierher gehört.
bulletin-check-dates = Die Daten sind die des verteilten Plans (schedule.csv); Abwesenheiten stehen nicht darin.
bulletin-check-story = Eine Anekdote oder ein Foto aus dem letzten Zeitraum ist dabei.
bulletin-check-quality = Die Abteilungen, die es möchten, haben ergänzt, was guter Service für sie heißt.
bulletin-check-hosts = Den aufnehmenden Abteilungen ist gedankt, den Tutorinnen und Tutoren auch.
bulletin-check-list = Diese Liste ist entfernt.
bulletin-figure-crossings = { $count ->
    [one] { $count } Hospitation in einer anderen Abteilung
   *[other] { $count } Hospitationen in anderen Abteilungen
}
bulletin-figure-people = { $count ->
    [one] { $count } Person unterwegs
   *[other] { $count } Personen unterwegs
}
bulletin-figure-links = { $links ->
    [one] { $walked } von { $links } Verbindung der Kette begangen
   *[other] { $walked } von { $links } Verbindungen der Kette begangen
}
bulletin-crossing = { $who } ({ $home }), { $when }
bulletin-first-walk = { $who } ({ $home }), ab { LONGDAY($monday) }
bulletin-welcome = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}, insgesamt { $weeks ->
    [one] { $weeks } Besuchswoche
   *[other] { $weeks } Besuchswochen
}
bulletin-others = { $count ->
    [one] und { $count } weitere Person
   *[other] und { $count } weitere
}
bulletin-nothing = Diesmal nichts.

## workbook: sheets, heads and sentences of passerelle.xlsx

workbook-title = Passerelle – Plan vom { DAY($from) } bis { DAY($to) }
workbook-cover = Übersicht
workbook-people-grid = Wochen × Personen
workbook-units-grid = Wochen × Abteilungen
workbook-unplaced = Nicht eingeplant
workbook-coverage = Abdeckung
workbook-chain = Kette
workbook-links = Verbindungen
workbook-silos = Silos
workbook-legend = Legende
workbook-all-units = Abteilungen
workbook-employee = Nummer
workbook-person = Person
workbook-name = Name
workbook-home = Stammabteilung
workbook-host = Aufnehmende Abteilung
workbook-unit = Abteilung
workbook-site = Standort
workbook-programme = Programm
workbook-due = Fällig bis
workbook-priority = Priorität
workbook-reason = Grund
workbook-code = Kürzel
workbook-detail = Was im Weg steht
workbook-remedy = Was tun?
workbook-weeks-away = Wochen unterwegs
workbook-measure = Größe
workbook-week = Woche
workbook-from = Von
workbook-to = Bis
workbook-visitors = Gäste
workbook-places = Plätze
workbook-who-comes = Wer kommt (Tutor)
workbook-away = Unterwegs
workbook-who-is-away = Wer unterwegs ist (wo)
workbook-present = Anwesend
workbook-minimum = Minimum
workbook-margin = Reserve
workbook-tutors = Tutoren anwesend
workbook-visits = Besuche
workbook-number = Anzahl
workbook-people = Personen
workbook-links-walked = Begangene Verbindungen
workbook-ways-walked = Begangene Wege
workbook-reciprocity = Gegen­seitigkeit
workbook-ei-sites = E-I zwischen Standorten
workbook-ei-branches = E-I zwischen Bereichen
workbook-grade = Stufe
workbook-distance = Schritte bis zum Kunden
workbook-at-customer = Arbeiten mit Kunden
workbook-recently = Kürzlich beim Kunden
workbook-share = Anteil
workbook-never-there = Nie beim Kunden
workbook-months-since-contact = Monate seit dem letzten Kontakt
workbook-median-months = Median der Monate
workbook-travelling = Mit lebendigem Besuch
workbook-by-year = Besuche Jahr für Jahr
workbook-remarks = Wissenswertes
workbook-by-grade = Kundenkontakt nach Stufe
workbook-by-unit = Kundenkontakt nach Abteilung
workbook-everybody = Alle
workbook-living = Noch im Rhythmus
workbook-supplier = Lieferant
workbook-client = Interner Kunde
workbook-supplier-distance = Schritte vom Lieferanten zum Kunden
workbook-people-of-both = Personen beider Abteilungen
workbook-know = Kennen die andere Abteilung
workbook-months-since-visit = Monate seit dem letzten Besuch
workbook-living-visits = Lebendige Besuche
workbook-weight = Gewicht
workbook-weight-how = Gewicht: Wochen, nach jedem Rhythmus halbiert
workbook-small-units = Abteilungen mit weniger als fünf Personen
workbook-never = nie
workbook-too-few = weniger als fünf
workbook-no-links = Es gibt keine Verbindungen.
workbook-no-visits = Es ist kein Besuch bekannt.
workbook-nobody-told = Über weniger als fünf Personen wird nichts gesagt.
workbook-company = Ganzes Unternehmen
workbook-in-figures = In Zahlen
workbook-stints = Zu planende Hospitationen
workbook-placed = Eingeplant
workbook-carried = Über den Zeitraum hinaus verschoben
workbook-employees = Personen
workbook-chain-links = Verbindungen der Servicekette
workbook-proof = Güte des Plans
workbook-points = Strafpunkte
workbook-idle = Punkte, wenn nichts eingeplant wird
workbook-bound = Bewiesene untere Schranke
workbook-gap = Möglicher, nicht ausgeschlossener Gewinn
workbook-by-term = Punkte nach Posten
workbook-contents = Blätter
workbook-optimal = bewiesen optimal
workbook-feasible = gültig, vielleicht zu verbessern
workbook-redrawn = neu gezeichnet, ohne Suche
workbook-unknown = unbekannt
workbook-load-chart = Gäste und Plätze je Woche
workbook-presence-chart = Besetzung und Minimum je Woche
workbook-from-to = Von ↓ nach →
workbook-total = Summe
workbook-change = Diesen Plan ändern
workbook-change-edit = 1. Bearbeiten Sie das Blatt „{ $sheet }“: Ändern Sie einen Beginn (immer ein Montag) oder eine Dauer, löschen oder ergänzen Sie eine Zeile.
workbook-change-save = 2. Speichern Sie die Arbeitsmappe. Nur dieses Blatt wird wieder eingelesen; die anderen rechnen nicht neu.
workbook-change-verify = 3. Prüfen: passerelle verify ORDNER passerelle.xlsx
workbook-change-plan = 4. Darum herum neu planen: passerelle plan ORDNER --pins passerelle.xlsx --out AUSGABE
workbook-host-load = Belegung
workbook-presence = Besetzung
workbook-signs = Weitere Zeichen
workbook-chain-words = Wörter der Kette
workbook-staff = Personal
workbook-contact = Kundenkontakt
workbook-word-contact = beim Kunden
workbook-means-contact = arbeitet in einer Abteilung mit Kundenkontakt; kürzlich: oder hat innerhalb des Rhythmus des Programms eine besucht
workbook-word-living = lebendiger Besuch
workbook-means-living = endete vor weniger Zeit, als der Rhythmus seiner Verbindung lang ist
workbook-word-share = Anteil einer Verbindung
workbook-means-share = Beschäftigte beider Abteilungen, die die andere durch einen lebendigen Besuch kennen, ohne jene, die an keinem Programm teilnehmen
workbook-word-weight = Gewicht
workbook-means-weight = Wochen aller Besuche, nach jedem Rhythmus halbiert (Burt 2002; die Halbwertszeit haben wir gewählt)
workbook-word-reciprocity = Gegenseitigkeit
workbook-means-reciprocity = Anteil der Wege Stammabteilung → aufnehmende Abteilung, die auch in Gegenrichtung gegangen wurden (Wasserman und Faust 1994)
workbook-word-ei = E-I-Index
workbook-means-ei = Besuche zwischen Standorten oder Bereichen minus jene innerhalb, ÷ alle: −1 unter sich, +1 immer anderswo (Krackhardt und Stern 1988)
workbook-word-colour = Farbe
workbook-means-colour = nach Dritteln der größten Zahl oder von 100 %: je dunkler, desto mehr
workbook-load-some = höchstens die Hälfte der Plätze belegt
workbook-load-most = mehr als die Hälfte der Plätze belegt
workbook-load-full = alle Plätze belegt
workbook-load-closed = kein Platz in dieser Woche
workbook-presence-above = über dem Minimum
workbook-presence-at = genau am Minimum
workbook-presence-below = unter dem Minimum (nur Abwesenheiten)
workbook-coverage-visited = eingeplante Hospitationen entlang einer Verbindung
workbook-coverage-missed = Hospitationen fällig, keine eingeplant
workbook-coverage-idle = Verbindung ohne fällige Hospitation im Zeitraum
workbook-coverage-own = eigene Abteilung
workbook-coverage-elsewhere = eingeplante Hospitationen außerhalb jeder Verbindung
workbook-sign-unavailable = zu wenige Arbeitstage in dieser Woche
workbook-sign-standing = Besuch, der vor diesem Plan vereinbart war
workbook-not-monday = Kein Montag
workbook-starts-monday = Eine Hospitation beginnt an einem Montag.
workbook-nothing-unplaced = Alle Hospitationen sind eingeplant.
workbook-yes = ja
workbook-left-out = Das Blatt „{ $sheet }“ wäre zu groß für eine Arbeitsmappe; siehe { $instead }.
workbook-strongest = Die { NUM($shown) } stärksten von { NUM($all) } Wegen; „passerelle chain --json“ enthält alle.

## chain: the chain, in the terminal, the report and the workbook

chain-on = Die Kette am { DAY($day) }
chain-on-planned = Die Kette am { DAY($day) }, sobald dieser Plan durchgeführt ist
chain-as-of = Stand { DAY($day) }, als wäre dieser Plan durchgeführt. Abteilungen und Stufen mit weniger als fünf Personen sind zusammengefasst.
chain-heads = Erstes Glied: { $units }
chain-steps = Verbindungen bis zum Kunden:
chain-at = mit Kundenkontakt: { $units }
chain-links-away = { $links ->
    [one] { $links } Verbindung: { $units }
   *[other] { $links } Verbindungen: { $units }
}
chain-without-way = Abteilungen ohne Weg zum Kunden: { $units }
chain-dead-ends = Sackgassen (weder interner Kunde noch Kundenkontakt): { $units }
chain-beside = Abteilungen, zu denen vom ersten Glied kein Weg führt: { $units }
chain-circle = Beliefern einander im Kreis: { $units }
chain-needed-units = Abteilungen, über die andere zum Kunden gelangen
chain-needed-links = Verbindungen, über die andere Abteilungen zum Kunden gelangen
chain-heading = { $label }:
chain-needed-by = { $units ->
    [one] { $name }, für { $units } Abteilung
   *[other] { $name }, für { $units } Abteilungen
}
chain-no-customer = Keine Abteilung hat Kundenkontakt (Spalte customer_contact in units.csv).
chain-exposure = { $months ->
    [one] Beim Kunden („kürzlich“: dort tätig, oder vor höchstens { $months } Monat dort gewesen):
   *[other] Beim Kunden („kürzlich“: dort tätig, oder vor höchstens { $months } Monaten dort gewesen):
}
chain-everybody = alle
chain-by-unit = Nach Abteilung, die am weitesten Entfernten zuerst:
chain-by-grade = Nach Stufe, die am weitesten Entfernten zuerst:
chain-pool = { $people ->
    [one] { $name } ({ $people } Person, { $distance }): { $recently } kürzlich ({ $share }), { $never } nie
   *[other] { $name } ({ $people } Personen, { $distance }): { $recently } kürzlich ({ $share }), { $never } nie
}
chain-pool-half = { $months ->
    [one] { $pool }; die Hälfte vor höchstens { $months } Monat
   *[other] { $pool }; die Hälfte vor höchstens { $months } Monaten
}
chain-person = { $units ->
    [one] { $name } ({ $unit }): { $distance }, { $last }; { $units } andere Abteilung besucht
   *[other] { $name } ({ $unit }): { $distance }, { $last }; { $units } andere Abteilungen besucht
}
chain-person-no-way = ohne Weg zum Kunden
chain-person-distance = { $links ->
    [one] Abteilung { $links } Verbindung vom Kunden entfernt
   *[other] Abteilung { $links } Verbindungen vom Kunden entfernt
}
chain-person-works = arbeitet mit Kunden
chain-person-was = { $ago } beim Kunden („{ $place }“)
chain-person-never = nie beim Kunden
chain-weakest = Schwächste Verbindungen (wie viele Beschäftigte beider Abteilungen innerhalb des Rhythmus in der anderen waren):
chain-link = { $supplier } → { $client }: { $known }, { $last }
chain-last-visit = letzter Besuch { $ago }
chain-no-visit = kein Besuch bekannt
chain-now = Besuche, die noch zählen (innerhalb des Rhythmus): { $exchange }
chain-by-year = Nach Jahren, auch ältere:
chain-year = { $year }: { $exchange }
chain-how = Gegenseitigkeit: Anteil der Wege von Abteilung zu Abteilung, die auch in Gegenrichtung gegangen wurden. E-I: von −1, man bleibt unter sich, bis +1, man geht nur zu den anderen. Die Silo-Matrix steht in --json.
chain-visits = { $visits ->
    [one] { $visits } Besuch
   *[other] { $visits } Besuche
} von { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
chain-walked = { $links ->
    [one] { $links } Verbindung begangen
   *[other] { $links } Verbindungen begangen
}
chain-reciprocity = Gegenseitigkeit { $share }
chain-ei-sites = E-I zwischen Standorten { $index }
chain-ei-branches = E-I zwischen Bereichen { $index }
chain-just-now = vor weniger als einem Monat
chain-ago = { $months ->
    [one] vor { $months } Monat
   *[other] vor { $months } Monaten
}
chain-never = nie
chain-within-month = unter einem Monat
chain-no-grade = ohne Stufe
chain-small-units = { $count } Abteilungen mit weniger als fünf Personen, zusammen
chain-small-grades = { $count } Stufen mit weniger als fünf Personen, zusammen
chain-no-way = ohne Weg zum Kunden
chain-contact = beim Kunden
chain-distance = { $links ->
    [one] { NUM($links) } Verbindung vom Kunden entfernt
   *[other] { NUM($links) } Verbindungen vom Kunden entfernt
}
chain-percent = { $percent } %
chain-card-recently = { $months ->
    [one] der Beschäftigten waren im letzten Monat beim Kunden
   *[other] der Beschäftigten waren in den letzten { $months } Monaten beim Kunden
}
chain-card-never = waren nie dort
chain-card-walked = Verbindungen durch einen Besuch innerhalb des Rhythmus begangen
chain-card-both = der Wege in beiden Richtungen gegangen
chain-some-of = { NUM($some) } von { NUM($all) }
chain-known = { NUM($some) } von { NUM($all) } ({ $share })
chain-too-few = weniger als fünf Personen
chain-people-at = { NUM($people) } Personen, { $distance }
chain-near-work = arbeiten dort
chain-near-recently = kürzlich
chain-near-longer = vor längerer Zeit
chain-near-never = nie
chain-count = { NUM($count) }
chain-further = Die nächsten ({ $rows })
chain-more-in-sheet = Und { NUM($rows) } weitere: Blatt „{ $sheet }“ in passerelle.xlsx.
chain-needed-count = { $units ->
    [one] { $name } ({ $units } Abteilung)
   *[other] { $name } ({ $units } Abteilungen)
}
chain-remark-dead-ends = Sackgassen
chain-remark-customer = Kunde
chain-remark-without-way = Ohne Weg zum Kunden
chain-remark-circle = Beliefern einander im Kreis
chain-between-circles = { "; " }
chain-names-and-more = { $names } und { $more } weitere

## init: a folder to start from

init-folder = Ordner: { $folder }
init-plan = Planen: passerelle plan { $folder } --out plan
init-fill-in = Füllen Sie units.csv und employees.csv aus (siehe { $guide }), dann: passerelle check { $folder }
init-guide = LIESMICH.txt
init-title = Die Daten für Passerelle
init-rows = Eine Zeile je Fall, unter den Spaltentiteln. Eine leere Zelle bedeutet den Standardwert, nie 0.
init-save = Daten: 31.01.2027. Als „CSV UTF-8“ speichern. Dateien, die Sie nicht brauchen, können Sie löschen.
init-to-fill = Auszufüllen:
init-where-needed = Bei Bedarf:
init-units = die Abteilungen: Kürzel, Plätze für Gäste (0: nie), Mindestbesetzung (5 oder 60%)
init-employees = die Beschäftigten: Nummer, Abteilung, Eintrittsdatum, Tutor (ja/nein)
init-relations = welche Abteilung welche beliefert (die Servicekette)
init-absences = Urlaub und Abwesenheiten, vom ersten bis zum letzten Tag; nie der Grund
init-closures = Schließungen einer Abteilung oder, ohne Abteilung, des Unternehmens
init-capacity = andere Plätze oder andere Mindestbesetzung für eine Zeit
init-history = frühere Hospitationen
init-stints = Hospitationen zusätzlich zu denen der Programme
init-pins = feste oder gesperrte Termine
init-preferences = gewünschte oder zu meidende Zeiten
init-groups = Personen, die zusammen gehen, oder nie gleichzeitig
init-recognitions = Dank und Anekdoten für das Mitteilungsblatt
init-aliases = umbenannte oder zusammengelegte Abteilungen, für frühere Hospitationen
init-settings = Einstellungen
init-then = Danach sagt „passerelle check ORDNER“, was fehlt, und „passerelle plan ORDNER --out plan“ plant.
init-settings-head = Einstellungen. Was hier nicht steht, behält seinen Standardwert; alle stehen in der Anleitung von Passerelle.
init-set-start = ein Montag; ohne Angabe der erste des nächsten Quartals
init-set-weeks = Anzahl der Wochen
init-set-country = Feiertage; "" für keine
init-country = DE
init-set-onboarding = neue Beschäftigte
init-set-within = Frist nach dem Eintritt, in Wochen
init-set-length = Dauer einer Hospitation
init-set-regular = alle anderen
init-set-cadence = Monate zwischen zwei Besuchen derselben Abteilung

## help: what --help, the manual and the completions say, by command and argument; `any` are arguments of several commands

help-program = Plant, wer wann ein oder zwei Wochen in welcher Abteilung eines Unternehmens verbringt, und beweist, wie gut der Plan ist
help-plan = Den Zeitraum planen: aus einem Ordner mit CSV-Dateien wird ein Ordner mit Plänen und Kalendern
help-scenarios = Einen Ordner unverändert und mit anderen Einstellungen planen, nebeneinander
help-check = Einen Ordner prüfen und sagen, was zu planen ist, ohne zu rechnen
help-chain = Die Servicekette ansehen: Wege zum Kunden, wer weit weg ist, wie lebendig die Verbindungen sind
help-verify = Einen beliebigen Plan gegen die Regeln prüfen und seine Punkte zählen
help-explain = Sagen, warum jemand in dieser Woche dorthin geht, warum Hospitationen offen bleiben und was nötig wäre, um mehr einzuplanen
help-close = Ein abgelaufenes Quartal in history.csv übernehmen
help-compare = Zwei Pläne vergleichen: was sich verschoben hat, die Punkte, wer wohin geht
help-report = Alle Dokumente eines Plans neu schreiben, ohne zu rechnen
help-export = Das ganzzahlige Programm eines Ordners schreiben, für einen anderen Solver
help-batch = Mehrere Unternehmen auf einmal planen, jedes für sich
help-init = Einen Ordner zum Anfangen anlegen: leere Tabellen oder ein Beispiel
help-completions = Ausgeben, was Befehle und Optionen in einer Shell vervollständigt
help-man = Die Seiten des Handbuchs schreiben
help-generate = Ein erfundenes Unternehmen beliebiger Größe schreiben, zum Ausprobieren und Messen
help-help = Diese Hilfe oder die eines Befehls ausgeben
help-any-help = Hilfe ausgeben
help-any-version = Version ausgeben
help-any-lang = Sprache der Meldungen und Dokumente [ohne sie: die von passerelle.toml, sonst die des Rechners, sonst fr]
help-any-json = Das Ergebnis als ein JSON-Dokument ausgeben, auch Fehlschläge, und sonst nichts
help-any-quiet = Nur ausgeben, was nicht stimmt
help-any-log = Schritte, Zahlen und Zeiten protokollieren: eine STUFE (error, warn, info, debug, trace) schreibt auf die Fehlerausgabe, an eine DATEI werden JSON-Zeilen angehängt; beides zugleich ist möglich
help-any-folder = Ordner mit CSV-Dateien
help-any-pins = Weitere feste Termine; ein früher geschriebenes schedule.csv legt alle seine Zeilen fest
help-any-baseline = Bisheriger Plan, von dem wenig abzuweichen ist
help-any-set = Eine andere Einstellung versuchen, wie in passerelle.toml (regular.cadence_months=18), oder andere Grenzen einer Abteilung (capacity.ABTEILUNG=3, min_present.ABTEILUNG=60%); auch mehrmals
help-any-freeze-until = Hospitationen des bisherigen Plans, die vor diesem Tag beginnen, bleiben stehen, wenn es noch geht
help-any-start = Erster Montag des Zeitraums [Standard: der erste Montag des nächsten Quartals]
help-any-weeks = Wochen des Zeitraums [Standard: 13]
help-any-country = Land der Feiertage, '' für keines [Standard: FR]
help-any-dry-run = Alles tun außer schreiben, und sagen, was geschrieben würde
help-any-time-limit = Nach so vielen Sekunden mit dem besten bisherigen Plan aufhören
help-any-gap = Aufhören, wenn höchstens dieser Anteil (0 bis 1) des möglichen Gewinns nicht bewiesen erreicht ist [Standard: 0]
help-any-threads = Threads, 0 für alle [Standard: 0]
help-any-seed = Startwert aller Zufallszahlen [Standard: 1]
help-any-strategy = Lösungsweg [Standard: auto]
help-any-strategy-auto = nach Größe
help-any-strategy-exact = ein einziges ganzzahliges Programm
help-any-strategy-prices = Zerlegung über Preise
help-any-formats = Formate neben schedule.csv, unscheduled.csv und summary.json, durch Kommas getrennt [Standard: alle]
help-any-formats-csv = Kalender von Personen und Abteilungen als CSV
help-any-formats-html = report.html: Kalender, Belegung, Kette und Punkte, zum Ansehen
help-any-formats-bulletin = bulletin.html und bulletin.md: das Mitteilungsblatt
help-any-formats-xlsx = Arbeitsmappe für Excel und LibreOffice
help-any-formats-ics = Kalender von Personen, Abteilungen und allen, für Outlook und andere
help-any-initials = Initialen statt Namen im Mitteilungsblatt
help-any-out = Zu schreibende Datei [Standard: Standardausgabe]
help-plan-out = Zu schreibender Ordner; ein früherer Plan darin wird ganz ersetzt, alles andere abgelehnt
help-plan-if-changed = Nichts tun, wenn der Ordner den Plan dieser Daten und Einstellungen schon enthält
help-plan-replay = Einen Plan wiederholen: mit den Einstellungen aus seinem summary.json, aus denselben Daten und keinen anderen
help-scenarios-out = Ordner für einen Plan je Szenario und einen namens base
help-scenarios-scenarios = Datei der Szenarien: je Abschnitt ein Name, je Zeile eine Einstellung wie bei --set
help-chain-employee = Auch die Nähe dieser Person zum Kunden zeigen
help-chain-format = Form: ein Text zum Lesen oder der Graph für andere Programme [Standard: text]
help-chain-format-text = Text
help-chain-format-dot = die Sprache DOT von Graphviz
help-chain-format-graphml = GraphML, für yEd, Gephi und andere
help-chain-schedule = Plan, dessen Besuche als gemacht zählen: schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-verify-schedule = Zu prüfender Plan, vom Programm oder von Hand geschrieben: schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-explain-employee = Die Hospitationen einer Person erklären, und was offen bleibt, Beginn für Beginn
help-explain-schedule = Zu erklärender Plan: schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-explain-unit = Nur Hospitationen in dieser aufnehmenden Abteilung
help-explain-remedies = So viele einzelne Änderungen der Daten versuchen, die aussichtsreichsten zuerst, und sagen, welche mehr einplanen lassen
help-close-folder = Ordner mit CSV-Dateien; sein history.csv bekommt die Zeilen
help-close-schedule = Plan, der eingehalten wurde: schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-close-until = Hospitationen, die nach diesem Tag enden, für ein andermal lassen [Standard: den ganzen Zeitraum abschließen]
help-close-done-share = Anteil (0 bis 1) der Arbeitstage, ab dem ein Besuch als gemacht zählt [Standard: 0.5]
help-close-dry-run = Sagen, was hinzukäme, und nichts schreiben
help-compare-first = Erster Plan: ein Ergebnisordner, schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-compare-second = Zweiter Plan
help-compare-dir = Ordner mit CSV-Dateien, zu dem beide Pläne gehören: Punkte, Regeln und Offenes werden damit neu gezählt
help-compare-format = Art der Darstellung [Standard: text]
help-compare-format-text = Zeilen zum Lesen
help-compare-format-csv = eine Tabelle für Programme
help-compare-format-html = eine Seite für den Browser
help-report-schedule = Plan, der gezeichnet wird: schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-report-out = Zu schreibender Ordner; ein früherer Plan darin wird ganz ersetzt, alles andere abgelehnt
help-export-format = Format der Datei
help-export-format-mps = MPS mit freien Spalten
help-export-format-lp = das LP-Format von CPLEX
help-batch-list = Liste der Unternehmen, als TOML
help-batch-out = Ordner der Ergebnisse: darin ein Ordner je Unternehmen und batch.json
help-batch-threads = Threads für alle Unternehmen zusammen, 0 für alle des Rechners [Standard: 0]
help-batch-at-once = Gleichzeitig geplante Unternehmen, 0 für so viele wie Threads [Standard: 0]
help-batch-memory = Speicher in Megabyte für alle Unternehmen zusammen; eines, das mehr als seinen Anteil braucht, scheitert allein
help-init-folder = Anzulegender Ordner; er darf noch nicht bestehen oder muss leer sein
help-init-example = Ein erfundenes Unternehmen statt leerer Tabellen
help-init-example-restaurant = 31 Personen, 7 Abteilungen
help-init-example-theatre = 61 Personen; Dateien, wie ein französisches Excel sie speichert
help-init-example-energy = 610 Personen, 24 Abteilungen, alle Dateien
help-completions-shell = Die Shell
help-man-folder = Ordner für die Seiten
help-generate-out = Zu schreibender Ordner; er darf noch nicht bestehen oder muss leer sein
help-generate-employees = Beschäftigte, neue eingeschlossen [Standard: 100]
help-generate-units = Abteilungen [Standard: 10]
help-generate-weeks = Wochen des Zeitraums [Standard: 26]
help-generate-start = Erster Montag des Zeitraums [Standard: 2027-01-04]
help-generate-seed = Startwert aller Zufallszahlen: dasselbe Rezept ergibt dieselben Dateien [Standard: 1]
help-generate-onboarding = Ein Unternehmen, das seine Neuen durch alle Abteilungen führt: sonst nichts fällig, fünf Beschäftigte je Neuzugang, Knappheit 0,6, sofern andere Optionen nichts anderes sagen
help-generate-every-rule = Etwas für jede Regel und jeden Punkteposten, neben dem, was andere Optionen verlangen
help-generate-links = Verbindungen je Abteilung im Mittel, mindestens 2 [Standard: 4]
help-generate-due = Regelmäßige Hospitationen je Person, im Zeitraum fällig oder überfällig [Standard: 2]
help-generate-scarcity = Wie knapp Plätze und Besetzung sind: 0 heißt reichlich; beim Standardwert lassen sich 1 bis 3 % der Hospitationen nicht einplanen [Standard: 1]
help-generate-spread = Wie ungleich das verteilt ist, 0 bis 1: bei 0 sind alle Abteilungen gleich knapp [Standard: 0.5]
help-generate-leave = Anteil der Wochen, in denen Beschäftigte abwesend sind [Standard: 0.08]
help-generate-hires = Neue unter den Beschäftigten [Standard: 0]
help-generate-tutors = Ein Drittel der Abteilungen nimmt Gäste nur unter den Augen eines Tutors auf
help-generate-wishes = Gewünschte und zu meidende Zeiten je Person [Standard: 0]
help-generate-groups = Gruppen von zwei oder drei Personen, abwechselnd zusammen und getrennt [Standard: 0]
help-generate-extras = Hospitationen zusätzlich zu denen der Programme, je Person [Standard: 0]
help-generate-pins = Gesperrte Termine je Person [Standard: 0]
help-generate-exceptions = Hospitationen von ein bis zwei Wochen, Reihenfolgen, Prioritäten von Verbindungen, eigene Grenzen, Personen ohne Programm, abgesagte Besuche
help-heading-usage = Aufruf:
help-heading-commands = Befehle
help-heading-arguments = Argumente
help-heading-options = Optionen
help-heading-horizon = Zeitraum
help-heading-solving = Berechnung
help-heading-output = Ausgabe
help-heading-what-the-company-is-like = Wie das Unternehmen ist
help-possible = { $help } [mögliche Werte: { $values }]
help-possible-one = - { $value }: { $meaning }
help-possible-each = Mögliche Werte:
help-name-options = OPTIONEN
help-name-command = BEFEHL
help-name-language = SPRACHE
help-name-level-file = STUFE|DATEI
help-name-dir = ORDNER
help-name-file = DATEI
help-name-setting-value = EINSTELLUNG=WERT
help-name-yyyy-mm-dd = JJJJ-MM-TT
help-name-n = N
help-name-code = KÜRZEL
help-name-seconds = SEKUNDEN
help-name-share = ANTEIL
help-name-strategy = STRATEGIE
help-name-format = FORMAT
help-name-summary = SUMMARY
help-name-schedule = PLAN
help-name-scenarios = SZENARIEN
help-name-employee = PERSON
help-name-id = KENNUNG
help-name-unit = ABTEILUNG
help-name-a = A
help-name-b = B
help-name-mb = MB
help-name-example = BEISPIEL
help-name-shell = SHELL
help-name-number = ZAHL

## usage: what was typed and cannot be understood

usage-error = Fehler: { $what }
usage-unknown-argument = unbekanntes Argument: „{ $argument }“
usage-unknown-command = unbekannter Befehl: „{ $command }“
usage-no-command = es fehlt ein Befehl
usage-missing = es fehlt: { $arguments }
usage-conflict = „{ $argument }“ geht nicht zusammen mit „{ $other }“
usage-twice = „{ $argument }“ darf nur einmal stehen
usage-no-value = „{ $argument }“ braucht einen Wert
usage-value = „{ $value }“ ist kein Wert für „{ $argument }“
usage-value-why = „{ $value }“ ist kein Wert für „{ $argument }“: { $why }
usage-too-many = „{ $value }“ ist zu viel für „{ $argument }“
usage-not-utf8 = ein Argument ist nicht in UTF-8
usage-other = diese Argumente sind nicht zu verstehen
usage-seconds = eine Zahl von Sekunden wird erwartet
usage-share = eine Zahl von 0 bis 1 wird erwartet
usage-range = erwartet: { $range }
usage-suggestion = Meinten Sie „{ $word }“?
usage-possible = Mögliche Werte: { $values }
usage-more = Mehr dazu: { $command }

## fault: errors of the input

fault-left-off = { $count ->
    [one] … und ein weiterer Fehler in derselben Datei.
   *[other] … und { NUM($count) } weitere Fehler in denselben Dateien: Beheben Sie zuerst diese.
}
