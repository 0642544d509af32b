### Was Passerelle sagt, auf Deutsch.
### Keys: room-thing, in the order of the rooms; the same keys and values in every language.
### Wortwahl: immersion = Hospitation; unit = Abteilung; host unit = aufnehmende Abteilung; home unit = Stammabteilung;
### visitor = Gast; placed = eingeplant; carried over = in den nächsten Plan verschoben; chain = Servicekette;
### link = Verbindung; supplier = Lieferant; client = interner Kunde; customer contact = Kundenkontakt; tutor = Tutor;
### horizon = Zeitraum; due = fällig; pin = fester Termin; remedy = „Was tun?“; schedule = Plan; baseline = bisheriger
### Plan; leave = Abwesenheit; closure = Schließung; onboarding = Einarbeitung; regular = regelmäßig; extra = zusätzlich.


## summary: the result of plan

summary-folder = Ordner: { $folder }
