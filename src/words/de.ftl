### Was Passerelle sagt, auf Deutsch.
### Keys: room-thing, in the order of the rooms; the same keys and values in every language.
### Wortwahl: immersion = Hospitation; unit = Abteilung; host unit = aufnehmende Abteilung; home unit = Stammabteilung;
### visitor = Gast; placed = eingeplant; carried over = in den nächsten Plan verschoben; chain = Servicekette;
### link = Verbindung; supplier = Lieferant; client = interner Kunde; customer contact = Kundenkontakt; tutor = Tutor;
### horizon = Zeitraum; due = fällig; pin = fester Termin; remedy = „Was tun?“; schedule = Plan; baseline = bisheriger
### Plan; leave = Abwesenheit; closure = Schließung; onboarding = Einarbeitung; regular = regelmäßig; extra = zusätzlich.

## summary: the result of plan

summary-folder = Ordner: { $folder }
summary-horizon = Zeitraum: { LONGDAY($from) } bis { LONGDAY($to) } ({ $weeks })
summary-stints = Hospitationen: { $all }, eingeplant: { $placed }, nicht eingeplant: { $unplaced }, verschoben: { $carried }
summary-points-optimal = Strafpunkte: { NUM($points) } (bewiesen optimal: kein Plan hat weniger)
summary-points-bound = Strafpunkte: { NUM($points) } (gültig, vielleicht noch zu verbessern: kein Plan hat weniger als { NUM($bound) }, höchstens { PERCENT($gap) } sind noch zu gewinnen)
summary-points-unknown = Strafpunkte: { NUM($points) } (Schranke unbekannt: es wurde nichts gesucht)
summary-stopped-time-limit = Von der Zeitgrenze beendet: der beste bis dahin gefundene Plan.
summary-stopped-interrupt = Abgebrochen: der beste bis dahin gefundene Plan.
summary-stopped-ripple = Wenige Änderungen waren gefragt (--ripple): Andere Pläne können weniger Punkte haben.
summary-against = Bisheriger Plan: behalten { $kept }, verlegt { $moved }, neu { $added }, entfallen { $dropped } (einzeln in changes.csv)
summary-lacked = Was den nicht eingeplanten Hospitationen fehlte (was zu tun ist, einzeln in unscheduled.csv):
summary-count = { $title } ({ $code }): { $count }
summary-dry-run = Probelauf (--dry-run): nichts wurde geschrieben; dieser Ordner hätte { $files ->
    [one] { $files } Datei
   *[other] { $files } Dateien
} bekommen.
summary-nothing-written = Probelauf (--dry-run): nichts wurde geschrieben.
summary-unchanged = Nichts zu tun: { $folder } enthält schon den Plan zu diesen Daten und Einstellungen.
summary-progress = { $points } Punkte, bestenfalls { $bound }
summary-pin = { $employee } in der Abteilung { $unit }, ab { LONGDAY($monday) } ({ $weeks })
summary-more = und { $rest } mehr (--json enthält alle)

## desk: what the planner's page says of the schedule in hand

desk-address = Die Seite ist unter dieser Adresse offen, nur auf diesem Rechner: { $address }
desk-no-browser = Kein Browser ließ sich öffnen: Kopieren Sie die Adresse in Ihren.
desk-locked-out = Diese Seite ist abgeschlossen. Starten Sie Passerelle neu: Es öffnet die Seite mit einem neuen Schlüssel, der einmal gilt.
desk-internal = In Passerelle ist ein Fehler aufgetreten; nichts ist verloren. Laden Sie die Seite neu und machen Sie weiter.
desk-outdated = Der Plan wurde in einem anderen Fenster geändert: So sieht er jetzt aus. Bitte wiederholen Sie den Schritt.
desk-open-missing = „{ $place }“ gibt es nicht oder ist nicht lesbar. Prüfen Sie den Pfad, oder ziehen Sie die Dateien hierher.
desk-open-in-use = „{ $place }“ ist schon in einem anderen Passerelle offen. Machen Sie dort weiter, oder schließen Sie es zuerst.
desk-open-unwritable = Passerelle kann neben „{ $place }“ nichts schreiben. Kopieren Sie den Ordner dorthin, wo Sie schreiben dürfen.
desk-recovered-in-part = { $lost ->
    [one] Der Plan wurde wiederhergestellt, bis auf { $lost } Hospitation, die die Daten nicht mehr verlangen.
   *[other] Der Plan wurde wiederhergestellt, bis auf { $lost } Hospitationen, die die Daten nicht mehr verlangen.
    }
desk-no-schedule = Es gibt noch keinen Plan: Planen Sie zuerst.
desk-busy = Eine Suche läuft. Halten Sie sie an, oder warten Sie, bis sie fertig ist.
desk-nothing-open = Nichts ist offen: Wählen Sie zuerst einen Ordner, eine Arbeitsmappe oder ein Beispiel.
desk-nothing-to-plan = Es gibt nichts zu planen: Öffnen Sie fehlerfreie Daten.
desk-pins-break = Die festen Termine passen nicht zusammen: { $rule } Geben Sie einen frei und versuchen Sie es erneut.
desk-pins-contradict = Kein Plan hält alle festen Termine ein. Geben Sie einen frei und versuchen Sie es erneut.
desk-nothing-found = Vor dem ersten Plan angehalten. Geben Sie etwas mehr Zeit.
desk-progress = { $seconds ->
    [one] Suche seit { $seconds } Sekunde
   *[other] Suche seit { $seconds } Sekunden
    }
desk-standing = { NUM($placed) } eingeplant · { NUM($unplaced) } nicht eingeplant · { NUM($carried) } verschoben · { NUM($points) } Punkte
desk-progress-placed = { $most ->
    [0] { NUM($placed) } eingeplant, mehr sind nicht möglich
    [one] { NUM($placed) } eingeplant, höchstens eine mehr
   *[other] { NUM($placed) } eingeplant, höchstens { NUM($most) } mehr
    }
desk-progress-gap = { $points ->
    [one] bestenfalls { NUM($points) } Punkt weniger
   *[other] bestenfalls { NUM($points) } Punkte weniger
    }
desk-left = { $seconds ->
    [0] gleich fertig
    [one] noch eine Sekunde
   *[other] noch { NUM($seconds) } Sekunden
    }
desk-as-it-is = Wie jetzt
desk-proven = Bewiesen: Kein Plan hat weniger Punkte.
desk-bounded = Bestenfalls wären { NUM($points) } Punkte weniger möglich.
desk-count-people = { $count ->
    [one] Person
   *[other] Personen
    }
desk-count-new = { $count ->
    [one] neu
   *[other] neu
    }
desk-count-units = { $count ->
    [one] Abteilung
   *[other] Abteilungen
    }
desk-count-links = { $count ->
    [one] Verbindung
   *[other] Verbindungen
    }
desk-count-leaves = { $count ->
    [one] Abwesenheit
   *[other] Abwesenheiten
    }
desk-count-weeks = { $count ->
    [one] Woche
   *[other] Wochen
    }
desk-count-stints = { $count ->
    [one] Hospitation einzuplanen
   *[other] Hospitationen einzuplanen
    }
desk-week-here = { $when }: dort steht sie jetzt
desk-week-free = { $when }: frei, { $points }
desk-week-taken = { $when }: nicht möglich. { $rule }
desk-week-taken-by = { $more ->
    [0] { $when }: belegt. { $rule } Im Weg: { $people }
   *[other] { $when }: belegt. { $rule } Im Weg: { $people } und { $more } weitere
    }
desk-step-moves = { $who }: neu { $to }
desk-step-goes = { $who } ist nicht mehr eingeplant
desk-step-comes = { $who } wird eingeplant
desk-step-points = Insgesamt: { $points }
desk-fewer = { $points ->
    [one] −{ NUM($points) } Punkt
   *[other] −{ NUM($points) } Punkte
    }
desk-more = { $points ->
    [one] +{ NUM($points) } Punkt
   *[other] +{ NUM($points) } Punkte
    }
desk-is-locked = Diese Hospitation ist festgehalten, oder eine, die von ihr abhängt. Geben Sie sie zuerst frei.
desk-fixed-in-file = Ihre Dateien legen diesen Termin fest: Ändern Sie ihn in „pins“.
desk-not-free = Diese Woche ist nicht frei. Wählen Sie eine andere, oder fragen Sie, was Platz schaffen würde.
desk-no-offer = Kein bekannter Tausch schafft hier Platz. Versuchen Sie eine andere Woche, oder planen Sie drum herum neu.
desk-version-locked = Diese Fassung verlegt eine festgehaltene Hospitation. Geben Sie sie zuerst frei.
desk-nothing-to-undo = Es gibt nichts rückgängig zu machen.
desk-name-needed = Geben Sie dieser Fassung einen Namen.
desk-broken = Der Plan verletzt Regeln, die aufgelistet sind: Beheben Sie das zuerst.
desk-example-restaurant = Ein Restaurant: 31 Personen, 7 Abteilungen
desk-example-theatre = Ein Theater: 61 Personen
desk-example-energy = Ein Energieversorger: 610 Personen, 24 Abteilungen
desk-cannot-make = In „{ $place }“ lässt sich nichts anlegen. Schaffen Sie dort Platz, oder öffnen Sie einen eigenen Ordner.
desk-cannot-take = „{ $file }“ konnte nicht übernommen werden: Gebraucht wird eine Arbeitsmappe .xlsx oder .csv-Dateien, jede einmal.
desk-not-a-table = Diese Datei lässt sich hier nicht ändern: Berichtigen Sie sie in ihrem Programm, speichern Sie, dann „Neu einlesen“.
desk-no-such-cell = Diese Zelle gibt es nicht, oder die Datei kann diesen Text nicht schreiben. Berichtigen Sie sie in der Datei.
desk-not-written = Es konnte nichts geschrieben werden. Schließen Sie anderswo geöffnete Dateien und versuchen Sie es erneut.
desk-edition-unreadable = Diese Ausgabe lässt sich mit den heutigen Daten nicht mehr lesen.
desk-edition-draft = Entwurf
desk-edition-published = Veröffentlicht am { DAY($day) } um { $time }
desk-edition-earlier = Davor, am { DAY($day) } um { $time }
desk-away-dates = Wählen Sie eine Person und einen letzten Tag, der nicht vor dem ersten liegt.
desk-close-mended = Einige Berichtigungen stehen noch nicht in Ihren Dateien: Schreiben oder verwerfen Sie sie zuerst.
desk-no-such-setting = Diese Einstellung nimmt diesen Wert nicht an. Schreiben Sie ihn wie in passerelle.toml.
desk-away-none = So lässt sich kein Plan aufstellen.
desk-absence-noted = Abwesenheit in „{ $file }“ vermerkt, ohne Grund.
desk-fate-unknown = keine Antwort
desk-fate-away = keine Antwort; in diesen Wochen abwesend
desk-fate-held = fand statt
desk-fate-moved = fand ab dem { DAY($day) } statt
desk-fate-missed = fand nicht statt
desk-returns-taken = { $forms ->
    [0] Die Tabelle der Rückmeldungen ist übernommen.
    [one] { $forms } Rückmeldung ist übernommen.
   *[other] { $forms } Rückmeldungen sind übernommen.
}
desk-returns-no-form = In diesem Text steht kein Formular. Kopieren Sie die ganze Nachricht.
desk-returns-there = Es gibt schon eine Tabelle der Rückmeldungen: Fügen Sie diese Zeilen dort an.
desk-returns-faulty = Nichts wurde übernommen: { $why }
desk-chain-steps = { $steps ->
    [0] trifft den Kunden
    [one] { $steps } Verbindung vom Kunden entfernt
   *[other] { $steps } Verbindungen vom Kunden entfernt
}
desk-link-unknown = zu wenige Personen, um es zu sagen
desk-link-living = { $living ->
    [one] { $living } von { $people } Personen kennt die andere Seite
   *[other] { $living } von { $people } Personen kennen die andere Seite
}
desk-link-months = { $months ->
    [0] letzter Besuch vor weniger als einem Monat
    [one] letzter Besuch vor { $months } Monat
   *[other] letzter Besuch vor { $months } Monaten
}
desk-link-never = noch niemand war dort
desk-link-visit = { $visitor } bei { $host }, bis { DAY($day) }
desk-link-more = { $count ->
    [one] und { $count } weiterer
   *[other] und { $count } weitere
}
desk-link-irritant = { $days ->
    [one] „{ $text }“ (seit { $days } Tag)
   *[other] „{ $text }“ (seit { $days } Tagen)
}

## planner: words of the planner's page

planner-skip = Zum Inhalt springen
planner-steps = Schritte
planner-step-bring = Daten
planner-step-plan = Planen
planner-step-adjust = Anpassen
planner-step-hand = Verteilen
planner-step-live = Ausfälle
planner-language = Sprache
planner-quit = Beenden
planner-over = Passerelle ist beendet. Sie können dieses Fenster schließen; alles ist gesichert.
planner-lost = Passerelle antwortet nicht mehr. Starten Sie es neu: Nichts von dem, was Sie getan haben, ist verloren.
planner-broke = In dieser Seite ist ein Fehler aufgetreten; nichts ist verloren.
planner-reload = Neu laden
planner-changed-outside = Die Dateien haben sich geändert, seit sie gelesen wurden.
planner-read-again = Neu einlesen
planner-not-kept = Ihre Schritte lassen sich hier nicht festhalten: Ein Absturz würde sie verlieren. Prüfen Sie die Schreibrechte des Ordners.
planner-bring-help = Ziehen Sie eine Arbeitsmappe oder CSV-Dateien hierher: Sie bleiben auf diesem Rechner.
planner-choose-files = Dateien wählen
planner-or-path = Oder der Pfad eines Ordners oder einer Arbeitsmappe
planner-open = Öffnen
planner-or-example = Oder ein Beispiel, zum Ausprobieren
planner-understood = Was verstanden wurde
planner-notes = Gut zu wissen
planner-affordability = Was Ihre Daten erlauben
planner-on-to-plan = Planen
planner-faults = Zu behebende Fehler
planner-faults-help = Beheben Sie sie hier oder in Ihren Dateien. Dort wird nichts geschrieben, bevor Sie es verlangen.
planner-where = Wo
planner-written = Steht da
planner-why = Warum
planner-accepted = Erwartet
planner-mend = Berichtigen
planner-everywhere = Überall ebenso
planner-sheet = Blatt
planner-line = Zeile
planner-mended = Einige Berichtigungen stehen noch nicht in Ihren Dateien.
planner-save = In meine Dateien schreiben
planner-discard = Verwerfen
planner-plan-help = Ein erster Plan kommt in einer Sekunde, dann wird er besser. Halten Sie an, wenn er Ihnen genügt: Er bleibt.
planner-plan-now = Jetzt planen
planner-plan-on = Weiter nach Besserem suchen
planner-stop = Anhalten und behalten
planner-no-limit = Ohne Zeitgrenze
planner-time = Zeit
planner-ten-seconds = 10 Sekunden
planner-a-minute = 1 Minute
planner-ten-minutes = 10 Minuten
planner-result = Der aktuelle Plan
planner-to-adjust = Plan anpassen
planner-report = Der Bericht, mit der Servicekette
planner-open-first = Lesen Sie zuerst fehlerfreie Daten ein.
planner-plan-first = Es gibt noch keinen Plan.
planner-adjust-help = Wählen Sie einen Balken, um ihn aufzunehmen: Jede Woche seiner Zeile sagt, ob sie frei ist. Pfeiltasten, Eingabe und Esc genügen.
planner-by = Ansicht nach
planner-by-person = Person
planner-by-unit = Aufnehmende Abteilung
planner-search = Suchen
planner-search-hint = Name oder Abteilung
planner-nothing = Nichts passt.
planner-schedule = Plan
planner-undo = Rückgängig
planner-redo = Wiederholen
planner-replan = Drum herum neu planen
planner-version = Name der Fassung
planner-keep = Behalten
planner-versions = Fassungen
planner-compare = Vergleichen
planner-return = Dorthin zurück
planner-same = Kein Unterschied.
planner-left = Nicht eingeplant
planner-left-one = ! 1 nicht eingeplant
planner-left-none = Alle Hospitationen sind eingeplant.
planner-rules = Verletzte Regeln
planner-rules-more = und weitere
planner-chosen = Gewählte Hospitation
planner-choose = Wählen Sie eine Hospitation im Plan.
planner-pick-up = Aufnehmen
planner-put-back = Zurücklegen
planner-place-it = Einplanen
planner-lock = Festhalten
planner-unlock = Freigeben
planner-forbid = Diese Woche sperren
planner-allow = Wieder erlauben
planner-forbidden = Gesperrt
planner-unplace = Herausnehmen
planner-copy = Für die Leitung kopieren
planner-copied = Kopiert.
planner-accept = Annehmen
planner-no = Nein
planner-what-room = Was Platz schaffen würde
planner-locked-mark = festgehalten
planner-standing-visit = schon vereinbart
planner-gone-by = vorbei
planner-free = frei
planner-taken = belegt
planner-here = hier
planner-held = Aufgenommen
planner-closed = geschlossen
planner-load = Belegung
planner-visitors-of-places = Gäste / Plätze
planner-presence = Besetzung
planner-present-of-least = anwesend / mindestens
planner-colon = { ": " }
planner-due = Fällig bis
planner-programme = Programm
planner-home = Stammabteilung
planner-host = Aufnehmende Abteilung
planner-person = Person
planner-weeks = Wochen
planner-hand-help = Der Entwurf wird jedes Mal ersetzt; Veröffentlichtes bleibt und lässt sich zurückholen.
planner-draft = Entwurf schreiben
planner-publish = Veröffentlichen
planner-changes = Was sich seit der letzten Veröffentlichung geändert hat
planner-never-published = Noch wurde nichts veröffentlicht.
planner-documents = Geschriebene Dokumente
planner-editions = Entwurf und Veröffentlichungen
planner-bring-back = Zurückholen
planner-for-whom = Mappen für wen? (Personen oder Abteilungen; leer: alle)
planner-take-off = Entfernen
planner-with-kits = Mit Besuchsmappen und Entwürfen der Nachrichten
planner-to-hear = Wer davon erfahren muss
planner-nobody-to-hear = Niemand: Alle wissen schon Bescheid.
planner-notice = Aushang zum Drucken
planner-message = Nachricht
planner-messages = Zu sendende Nachrichten
planner-was-sent = Als gesendet vermerken
planner-all-sent = Alle als gesendet vermerken
planner-noted-sent = Vermerkt: Diese Personen wissen Bescheid.
planner-draft-edited = Der Entwurf wurde von Hand geändert. Ersetzen?
planner-replace-it = Ersetzen
planner-published-now = Veröffentlicht: Diese Ausgabe bleibt erhalten.
planner-drafted-now = Der Entwurf ist geschrieben.
planner-show-more = Mehr zeigen
planner-live-help = Fällt jemand aus? Drei Wege weiter, jeder mit seiner Liste, bevor sich etwas ändert.
planner-away-from = Von
planner-away-to = Bis
planner-away-look = Die drei Wege zeigen
planner-way-0 = Wenigste Änderungen
planner-way-1 = Wenigste Verluste
planner-way-2 = Nur diese Person
planner-take-way = Diesen Weg nehmen
planner-way-taken = Erledigt.
planner-note-absence = Die Abwesenheit in meinen Dateien vermerken, ohne Grund
planner-step-settle = Einstellen
planner-step-close = Abschließen
planner-chain = Die Servicekette
planner-chain-help = Von links nach rechts beliefert jede Abteilung die nächste, bis zum Kunden. Wählen Sie eine Abteilung oder eine Verbindung.
planner-chain-shows = Zeigen
planner-by-plan = Den Plan
planner-by-life = Wie lebendig die Verbindungen sind
planner-life-0 = lebendig: mindestens die Hälfte kennt die andere Seite
planner-life-1 = schwach
planner-life-2 = erloschen: niemand kennt die andere Seite
planner-life-3 = zu wenige Personen, um es zu sagen
planner-chain-list = Die Verbindungen als Liste
planner-choose-link = Wählen Sie eine Abteilung oder eine Verbindung in der Zeichnung, oder eine Verbindung in der Liste.
planner-serves = Beliefert
planner-served-by = Beliefert von
planner-way = Weg zum Kunden
planner-visits-planned = Geplante Besuche
planner-visits-made = Gemachte Besuche
planner-promises = Versprechen
planner-irritants = Was stört
planner-settle-help = Ändern Sie einen Wert: Die Zahlen daneben zeigen sofort, was er bewirkt. In Ihre Dateien wird nichts geschrieben, bevor Sie es verlangen.
planner-settle-others = Alle anderen Einstellungen
planner-recent = Weitermachen mit
planner-headers = Überschriften, die nicht gelesen werden
planner-headers-help = Sagen Sie, wofür jede Überschrift steht: Es bleibt in Ihren Einstellungen und wird nächstes Mal ebenso gelesen. „*“: Diese Spalte wird gebraucht.
planner-header-none = nicht lesen
planner-rows-alike = Zeilen:
planner-tables = Ihre Tabellen
planner-tables-help = Ändern Sie eine Zelle, fügen Sie Zeilen hinzu oder nehmen Sie welche heraus: Die Wirkung steht weiter oben. Ihre Dateien bleiben, wie sie sind, bis Sie sie schreiben lassen.
planner-table = Tabelle
planner-table-choose = Tabelle wählen
planner-columns = Was jede Spalte bedeutet
planner-blank = Leer:
planner-required = wird gebraucht
planner-not-read = (nicht gelesen)
planner-row-more = Zeile hinzufügen
planner-row-out = Herausnehmen
planner-page-before = Zeilen davor
planner-page-after = Zeilen danach
planner-ask-start = Mit welchem Montag beginnt der Plan?
planner-ask-weeks = Wie viele Wochen sollen geplant werden?
planner-ask-scope = Welche Abteilungen besucht, wer neu ist?
planner-ask-within = Wie viele Wochen nach der Einstellung gilt jemand als neu?
planner-ask-gap-new = Wie viele Wochen bleibt, wer neu ist, zwischen zwei Hospitationen in der Stammabteilung?
planner-ask-most-new = Wie viele Wochen darf, wer neu ist, insgesamt fort sein?
planner-ask-row-new = Und wie viele am Stück?
planner-ask-cadence = Nach wie vielen Monaten besucht man eine verbundene Abteilung wieder?
planner-ask-gap = Wie viele Wochen bleiben alle anderen zwischen zwei Hospitationen in der Stammabteilung?
planner-ask-most = Wie viele Wochen dürfen alle anderen insgesamt fort sein?
planner-ask-tutor = Um wie viele Gäste kann sich ein Tutor zugleich kümmern?
planner-ask-together = Was kostet es, wenn aus einer Abteilung mehrere in derselben Woche fort sind?
planner-ask-trip = Was kostet eine Reise an einen anderen Standort?
planner-yes = ja
planner-scope-all = alle, die Gäste aufnehmen
planner-scope-related = die mit der eigenen verbundenen
planner-asked-for = Hospitationen, die in den Zeitraum gehören
planner-surely-unplaced = die sich bei keinem Plan einplanen lassen
planner-narrowest = Wo es am engsten ist
planner-nothing-narrow = Überall ist genug Platz.
planner-whole-account = Die ganze Rechnung
planner-scenarios = Szenarien nebeneinander
planner-scenarios-help = Probieren Sie andere Einstellungen, ohne den Plan anzurühren: Jedes Szenario wird geplant und mit dem jetzigen Stand verglichen. Unter einem Namen können mehrere Einstellungen stehen.
planner-scenario = Name
planner-setting = Einstellung
planner-settings = Einstellungen
planner-value = Wert
planner-scenario-add = Hinzufügen
planner-scenarios-run = Szenarien planen
planner-time-each = Zeit für jedes
planner-five-seconds = 5 Sekunden
planner-as-it-is = keine Änderung
planner-take-over = Diese Einstellungen nehmen
planner-for-people = Für die Menschen
planner-placed = Eingeplant
planner-points = Punkte
planner-at-best-fewer = Punkte weniger, bestenfalls
planner-troubles = Was Aufmerksamkeit braucht
planner-no-troubles = Alles ist eingeplant, und jede Abteilung behält ihr Minimum.
planner-full = voll, Wochen:
planner-below = unter dem Minimum:
planner-remedies = Womit mehr Platz fände
planner-why-this = Warum diese Person, warum diese Woche?
planner-when-else = Wann sonst?
planner-what-takes = Was wäre dafür nötig?
planner-no-week-free = Keine andere Woche ist frei.
planner-nothing-known = Es ist kein Tausch bekannt.
planner-close-help = Ist der Zeitraum vorbei? Entfernen Sie den Haken bei dem, was nicht stattfand: Das Übrige kommt in die Historie, und was fehlt, bleibt fällig.
planner-was-held = Fand statt
planner-close-look = Zeigen, was vermerkt würde
planner-close-write = In der Historie vermerken
planner-closed-now = Es ist in Ihrer Historie vermerkt.
planner-returns = Rückmeldungen
planner-returns-in = Rückmeldungen übernehmen
planner-returns-help = Fügen Sie eine Nachricht mit ihrem Formular ein, oder wählen Sie Dateien: Sie werden neben Ihren Daten aufbewahrt.
planner-form-text = Nachricht
planner-form-files = Dateien .txt oder returns.csv
planner-take-in = Übernehmen
planner-after = Nach den Besuchen
planner-after-help = Das Bulletin, Bescheinigungen und Pässe zu dem, was stattfand.
planner-after-write = Diese Dokumente schreiben
planner-bulletin = Das Bulletin
planner-edit-bulletin = Das Bulletin hier fertigstellen
planner-bulletin-kept = Das Bulletin ist gespeichert.
planner-working = Einen Moment…

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
page-steps-one = Schritt bis zum Kunden
page-steps-many = Schritte bis zum Kunden
page-contact = mit Kundenkontakt
page-no-way = Ohne Weg zum Kunden
page-supplier = Lieferant
page-client = Interner Kunde
page-coverage = Abdeckung
page-alive = Lebendige Verbindungen
page-weakest = Schwächste Verbindungen
page-weakest-help = Anteil der Beschäftigten beider Abteilungen, die die andere schon besucht haben; der Besuch liegt noch innerhalb des Rhythmus.
page-link = Verbindung
page-known = Haben die andere besucht
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
page-living = Noch lebendig
page-year = Jahr
page-visits = Besuche
page-people = Personen
page-walked = Verbindungen
page-reciprocity = Gegenseitig
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
page-points = Punkte und Lücke
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
page-week = Woche
page-from = Von
page-departures-too = Auch wer weggeht
page-arrivals = Wer kommt
page-departures = Wer weggeht
page-days-off = Schließungen und Feiertage
page-carried = In den nächsten Plan verschoben
page-changes = Änderungen
page-changes-more = Nur die ersten werden gezeigt; alle stehen in changes-excel.csv.
page-no-stays = Keine Hospitation in diesem Zeitraum.
page-print = Drucken
page-close = Schließen
page-unplaced-mark-one = offen
page-unplaced-mark-many = offen

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
report-card-links = genutzte Verbindungen
report-proven = Dieser Plan hat { NUM($points) } Punkte; niemanden einzuplanen würde { NUM($idle) } kosten. Es ist bewiesen, dass kein Plan, der die Regeln einhält, weniger hat.
report-redrawn = Dieser Plan hat { NUM($points) } Punkte; niemanden einzuplanen würde { NUM($idle) } kosten. Die Schranke ist unbekannt: Er wurde neu gezeichnet, gesucht wurde nicht.
report-bounded = Dieser Plan hat { NUM($points) } Punkte; niemanden einzuplanen würde { NUM($idle) } kosten. Kein Plan, der die Regeln einhält, kommt unter { NUM($bound) }: Von allem, was zu gewinnen ist, bleiben also höchstens { PERCENT($gap) } zu gewinnen.
report-term-unplaced = jede nicht eingeplante Hospitation, nach ihrer Priorität
report-term-late = jede Woche nach der Frist, nach Priorität
report-term-waiting = jede Woche Wartezeit auf eine Hospitation der Einarbeitung oder eine schon überfällige
report-term-changed = jede Hospitation, die gegenüber dem bisherigen Plan verlegt, aufgegeben oder hinzugefügt wurde
report-term-short = jede Hospitation, die kürzer ist als gewünscht
report-term-dark_links = jede Verbindung, auf der Hospitationen fällig sind und keine eingeplant ist
report-term-wishes = genutzte Wochen, die zu meiden waren, abzüglich genutzter Wunschwochen
report-term-crowding = jeder weitere Gast in derselben Abteilung und Woche
report-term-together_away = jede weitere Person, die in derselben Woche aus derselben Abteilung unterwegs ist
report-term-trip = jede Reise an einen anderen Standort; Wochen dort hintereinander sind eine Reise
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
calendar-moved = verlegt
calendar-new = neu
calendar-comes = kommt
calendar-away = abwesend

## event: events of calendar programs

event-everybody = Passerelle: alle Hospitationen
event-own = Hospitation: { $host }
event-comes = Kommt: { $employee } ({ $home })
event-tutored = Sie begleiten: { $employee } ({ $home })
event-away = Abwesend: { $employee } (→ { $host })
event-moves = { $employee }: { $home } → { $host }
event-cancelled = Abgesagt – { $summary }
event-length = { $weeks ->
    [one] Dauer: { $weeks } Woche
   *[other] Dauer: { $weeks } Wochen
}
event-programme = Programm: { $programme }
event-tutor = Tutor: { $tutors }
event-first-day = Der erste Tag: { $text }
event-equipment = Mitzubringen: { $text }

## bulletin: the bulletin

bulletin-title = Passerelles, das Mitteilungsblatt
bulletin-period-before = Vor den Hospitationen, { $span }
bulletin-period-after = Nach den Hospitationen, { $span }
bulletin-edit = Dieses Mitteilungsblatt bearbeiten
bulletin-edit-done = Fertig
bulletin-save = Speichern unter…
bulletin-editing = In den Text klicken und schreiben; „Speichern unter…“ macht daraus eine neue Datei.
bulletin-lead = Von der anderen Seite gesehen
bulletin-heading-before = Sie brechen auf
bulletin-heading-after = Sie sind zurück
bulletin-opening-before = { $visits ->
    [0] Diesmal wechselt niemand die Abteilung.
   *[other] { $people ->
        [one] Eine Kollegin oder ein Kollege verbringt
       *[other] { $people } Kolleginnen und Kollegen verbringen
    } bald einige Zeit in { $hosts ->
        [one] einer anderen Abteilung
       *[other] { $hosts } anderen Abteilungen
    }. Nehmen Sie sie gut auf: zeigen Sie die Arbeit, wie sie ist, und fragen auch Sie.
}
bulletin-opening-after = { $visits ->
    [0] Diesmal hat niemand die Abteilung gewechselt.
   *[other] { $people ->
        [one] Eine Kollegin oder ein Kollege hat
       *[other] { $people } Kolleginnen und Kollegen haben
    } einige Zeit in { $hosts ->
        [one] einer anderen Abteilung
       *[other] { $hosts } anderen Abteilungen
    } verbracht. Danke allen, die sie aufgenommen haben. Das bringen sie mit.
}
bulletin-invisible = Die unsichtbare Abteilung
bulletin-invisible-title = Die unsichtbare Abteilung: { $unit }
bulletin-invisible-depends = „{ $unit }“ ist { $links ->
    [one] eine Verbindung
   *[other] { $links } Verbindungen
} vom Kunden entfernt. { $below ->
    [one] Eine Abteilung hängt
   *[other] { $below } Abteilungen hängen
} von ihr ab, zuerst: { $clients }.
bulletin-seen-before = { $visitors ->
    [0] Diesmal geht niemand hin
    [one] Eine Person lernt sie kennen: { $names }
   *[other] { $visitors } Personen lernen sie kennen: { $names }
}. { $living ->
    [0] Niemand von anderswo hat sie in letzter Zeit gesehen.
    [one] Nur eine Person von anderswo hat sie in letzter Zeit gesehen.
   *[other] { $living } Personen von anderswo haben sie in letzter Zeit gesehen.
}
bulletin-seen-after = { $visitors ->
    [0] Diesmal war niemand dort
    [one] Eine Person hat sie kennengelernt: { $names }
   *[other] { $visitors } Personen haben sie kennengelernt: { $names }
}. { $living ->
    [0] Niemand von anderswo kennt sie heute.
    [one] Nur eine Person von anderswo kennt sie heute.
   *[other] { $living } Personen von anderswo kennen sie heute.
}
bulletin-invisible-quality = Guter Dienst heißt für „{ $unit }“: „{ $quality }“
bulletin-definitions = Guter Dienst heißt…
bulletin-thanks = Danke
bulletin-mended = Das ist behoben
bulletin-mended-link = { $supplier } → { $client }, seit dem { $day }
bulletin-mended-day = seit dem { $day }
bulletin-mended-others = { $count ->
    [one] Noch etwas wurde behoben.
   *[other] Noch { $count } Dinge wurden behoben.
}
bulletin-why = Warum die Kette zählt
bulletin-why-behind = { $beside ->
    [0] Keine unserer Abteilungen begegnet dem Kunden
    [one] Nur eine unserer { $units } Abteilungen begegnet dem Kunden
   *[other] { $beside } unserer { $units } Abteilungen begegnen dem Kunden
}. { $behind ->
    [0] Dahinter arbeitet niemand.
    [one] Eine Person von { $people } arbeitet dahinter: was sie tut, erreicht den Kunden durch andere Hände.
   *[other] { $behind } von { $people } Personen arbeiten dahinter: was sie tun, erreicht den Kunden durch andere Hände.
}
bulletin-why-way = Der längste Weg: { $way }. Was „{ $from }“ tut, geht über { $links ->
    [one] eine Verbindung
   *[other] { $links } Verbindungen
}, bevor es beim Kunden ankommt; jede kann es besser oder schlechter machen.
bulletin-why-expects = Was „{ $client }“ von „{ $supplier }“ erwartet: „{ $expects }“
bulletin-why-handover = „{ $supplier }“ übergibt an „{ $client }“: „{ $delivers }“. Was „{ $client }“ davon braucht: „{ $expects }“.
bulletin-visit-before = Wer hingeht, erfährt, für wen er arbeitet. Der erste Kunde ist die Kollegin oder der Kollege nebenan.
bulletin-visit-after = Sie haben gesehen, für wen sie arbeiten. Lassen Sie sie erzählen: Eine Verbindung, die man kennt, ist schnell repariert.
bulletin-figures = Die Kette in zwei Bildern
bulletin-links = Die Verbindungen
bulletin-walked-before = bald genutzt
bulletin-walked-after = genutzt
bulletin-links-alive = bekannt
bulletin-links-asleep = zu wecken
bulletin-distances-before = Wohin es geht, in Verbindungen bis zum Kunden
bulletin-distances-after = Wohin es ging, in Verbindungen bis zum Kunden
bulletin-distance = { $links ->
    [0] beim Kunden
    [one] 1 Verbindung
   *[other] { $links } Verbindungen
}{ $links ->
    [4] { " " }und mehr
   *[other] { "" }
}
bulletin-distance-none = außerhalb der Kette
bulletin-appendix = Wer geht wohin
bulletin-where-before = Wer wohin geht
bulletin-where-after = Wer wo war
bulletin-crossing = { $who } ({ $home }), { $when }
bulletin-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
bulletin-others = { $count ->
    [one] und { $count } weitere Person
   *[other] und { $count } weitere
}
bulletin-other-units = { $units ->
    [one] Und eine weitere Abteilung
   *[other] Und { $units } weitere Abteilungen
}: { $visits ->
    [one] eine Hospitation
   *[other] { $visits } Hospitationen
}.
bulletin-by-visitor = { $who } ({ $home }), zurück aus „{ $host }“
bulletin-by-host = die Abteilung „{ $host }“, die einen Gast hatte
bulletin-by-somebody = jemand, zurück aus „{ $host }“
bulletin-by-nobody = jemand

## workbook: sheets, heads and sentences of passerelle.xlsx

workbook-title = Passerelle – Plan vom { DAY($from) } bis { DAY($to) }
workbook-cover = Übersicht
workbook-people-grid = Wochen × Personen
workbook-units-grid = Wochen × Abteilungen
workbook-unplaced = Nicht eingeplant
workbook-changes = Änderungen
workbook-coverage = Abdeckung
workbook-chain = Kette
workbook-links = Verbindungen
workbook-silos = Silos
workbook-legend = Legende
workbook-all-units = Abteilungen
workbook-employee = Personalnummer
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
workbook-closed = Schließungen und Feiertage
workbook-visits = Besuche
workbook-number = Anzahl
workbook-people = Personen
workbook-links-walked = Genutzte Verbindungen
workbook-ways-walked = Gegangene Wege
workbook-reciprocity = Gegen­seitigkeit
workbook-ei-sites = E-I zwischen Standorten
workbook-ei-branches = E-I zwischen Bereichen
workbook-grade = Stufe
workbook-distance = Schritte bis zum Kunden
workbook-at-customer = Arbeiten mit Kunden
workbook-recently = Kürzlich beim Kunden
workbook-share = Anteil
workbook-never-there = Nie beim Kunden
workbook-months-since-contact = Monate seit Kontakt
workbook-median-months = Median der Monate
workbook-travelling = Mit lebendigem Besuch
workbook-by-year = Besuche Jahr für Jahr
workbook-remarks = Wissenswertes
workbook-by-grade = Kundenkontakt nach Stufe
workbook-by-unit = Kundenkontakt nach Abteilung
workbook-everybody = Alle
workbook-living = Noch lebendig
workbook-supplier = Lieferant
workbook-client = Interner Kunde
workbook-supplier-distance = Schritte bis zum Kunden
workbook-people-of-both = Personen beider Abteilungen
workbook-know = Haben die andere schon besucht
workbook-months-since-visit = Monate seit letztem Besuch
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
workbook-gap = Höchstens noch zu gewinnen
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
workbook-change-plan = 4. Darum herum neu planen: passerelle plan ORDNER --pins passerelle.xlsx --out AUSGABE (geänderte oder unter „festgehalten“ mit x markierte Zeilen bleiben; der Rest bewegt sich so wenig wie möglich)
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
workbook-load-closed = kein Platz, oder geschlossen (×), in dieser Woche
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
chain-steps = Schritte bis zum Kunden:
chain-at = mit Kundenkontakt: { $units }
chain-links-away = { $links ->
    [one] { $links } Schritt: { $units }
   *[other] { $links } Schritte: { $units }
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
    [one] Abteilung { $links } Schritt vom Kunden entfernt
   *[other] Abteilung { $links } Schritte vom Kunden entfernt
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
    [one] { $links } Verbindung genutzt
   *[other] { $links } Verbindungen genutzt
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
chain-small-units = { $count } kleine Abteilungen, zusammen
chain-small-grades = { $count } kleine Stufen, zusammen
chain-no-way = ohne Weg zum Kunden
chain-contact = beim Kunden
chain-distance = { $links ->
    [one] { NUM($links) } Schritt bis zum Kunden
   *[other] { NUM($links) } Schritte bis zum Kunden
}
chain-percent = { $percent } %
chain-card-recently = { $months ->
    [one] der Beschäftigten waren im letzten Monat beim Kunden
   *[other] der Beschäftigten waren in den letzten { $months } Monaten beim Kunden
}
chain-card-never = waren nie dort
chain-card-walked = Verbindungen durch einen Besuch innerhalb des Rhythmus genutzt
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

## effect: whether links that were walked serve better since

effect-no-surveys = Keine Umfragen: surveys.csv sagt, was Kundenabteilungen von ihren Lieferanten halten, vorher und nachher.
effect-surveys = Umfragen vom { DAY($from) } bis { DAY($to) }: { $links ->
    [one] 1 Verbindung
   *[other] { $links } Verbindungen
}
effect-once = nur einmal befragt, ohne Vergleich: { $links }
effect-walked-before = schon vor der ersten Umfrage genutzt, beiseitegelassen: { $links }
effect-walked = zwischen den beiden Umfragen genutzt: { $links } Verbindungen, im Mittel { $change } Punkte
effect-walked-few = zwischen den beiden Umfragen genutzt: { $links }
effect-others = noch nicht genutzt: { $links } Verbindungen, im Mittel { $change } Punkte
effect-others-few = noch nicht genutzt: { $links }
effect-too-few = Es lässt sich nichts schließen: Nötig sind mindestens { $fewest } zwischen den Umfragen genutzte Verbindungen und { $fewest } ungenutzte.
effect-no-spread = Es lässt sich nichts schließen: alle Verbindungen haben sich gleich verändert, und nichts sagt, was der Zufall tut.
effect-interval = Zugunsten genutzter Verbindungen: { $points } Punkte (95-%-Intervall: { $low } bis { $high })
effect-shown = Das ist mehr, als der Zufall erklärt. Die Verbindungen wurden nicht ausgelost: anderes kann beitragen.
effect-not-shown = Es lässt sich nichts schließen: der Zufall reicht als Erklärung.

## init: a folder to start from

init-folder = Ordner: { $folder }
init-plan = Planen: passerelle plan { $folder } --out plan
init-fill-in = Füllen Sie units.csv und employees.csv aus (siehe { $guide }), dann: passerelle check { $folder }
init-fill-in-workbook = Füllen Sie mindestens die Blätter „{ $units }“ und „{ $employees }“ von { $workbook } aus, speichern Sie, dann: passerelle check { $workbook }
init-workbook = unternehmen.xlsx
init-guide = LIESMICH.txt
init-title = Die Daten für Passerelle
init-rows = Eine Zeile je Fall, unter den Spaltentiteln. Eine leere Zelle bedeutet den Standardwert, nie 0.
init-save = Daten: 31.01.2027. Als „CSV UTF-8“ speichern. Dateien, die Sie nicht brauchen, können Sie löschen.
init-to-fill = Auszufüllen:
init-where-needed = Bei Bedarf:
init-units = die Abteilungen: Kennung, Plätze für Gäste (0: nie), Mindestbesetzung (5 oder 60%)
init-employees = die Beschäftigten: Nummer, Abteilung, Eintrittsdatum, Tutor (ja/nein)
init-relations = welche Abteilung welche beliefert (die Servicekette)
init-absences = Urlaub und Abwesenheiten, vom ersten bis zum letzten Tag; nie der Grund
init-closures = Schließungen einer Abteilung oder, ohne Abteilung, des Unternehmens
init-capacity = andere Plätze oder andere Mindestbesetzung für eine Zeit
init-history = frühere Hospitationen
init-choices = einige Abteilungen zur Wahl: wer wie viele schuldet
init-stints = Hospitationen zusätzlich zu denen der Programme
init-pins = feste oder gesperrte Termine
init-preferences = gewünschte oder zu meidende Zeiten
init-groups = Personen, die zusammen gehen, oder nie gleichzeitig
init-recognitions = Dank und Anekdoten für das Mitteilungsblatt
init-returns = was Gäste und Gastgeber danach sagen; die aus Formularen kommen in einen Ordner returns
init-surveys = was Kundenabteilungen über ihre Lieferanten sagen, von 1 bis 5
init-aliases = umbenannte oder zusammengelegte Abteilungen, für frühere Hospitationen
init-moves = wer wann die Abteilung wechselt, und wohin
init-sites = wo die Abteilungen sind, und welche Feiertage dort gelten
init-patterns = andere Arbeitstage als sonst: Auszubildende, jeder zweite Freitag frei, halbe Stelle bis Juni
init-settings = Einstellungen
init-then = Danach sagt „passerelle check ORDNER“, was fehlt, und „passerelle plan ORDNER --out plan“ plant.
init-settings-head = Einstellungen mit ihren Standardwerten. Was fehlt, behält seinen.
init-country = DE

## form: the workbook to fill in, and its sheet that explains

form-sheet = Anleitung
form-rows = Ein Blatt je Thema, eine Zeile je Fall, unter den Spaltenköpfen. Eine leere Zelle bedeutet „Standardwert“, nie 0.
form-required = Spalten mit dunklem Kopf sind in jeder Zeile auszufüllen, solche mit grauem nur bei Bedarf.
form-lists = Wo eine Zelle eine Liste anbietet, wählen Sie daraus; ein Name, den nur eine Zeile trägt, gilt auch statt der Kennung. Daten schreibt man 31.01.2027.
form-leave = Nur die Blätter der Abteilungen und der Mitarbeiter werden gebraucht; lassen Sie die übrigen leer oder löschen Sie sie.
form-then = Danach sagt „passerelle check DATEI“, was fehlt, und „passerelle plan DATEI --out plan“ plant; oder öffnen Sie die Datei in der Seite, mit „passerelle open DATEI“.
form-decides = was sie entscheidet
form-column = Spalte
form-needed = auszufüllen
form-blank = wenn die Zelle leer ist
form-meaning = Bedeutung
form-yes = ja

## help: what --help, the manual and the completions say, by command and argument; `any` are arguments of several commands

help-program = Plant, wer wann ein oder zwei Wochen in welcher Abteilung eines Unternehmens verbringt, und beweist, wie gut der Plan ist
help-open = Die Seite der Planung im Browser öffnen: alles von hier, ohne zu tippen
help-plan = Den Zeitraum planen: aus einem Ordner mit CSV-Dateien wird ein Ordner mit Plänen und Kalendern
help-scenarios = Einen Ordner unverändert und mit anderen Einstellungen planen, nebeneinander
help-check = Einen Ordner prüfen und sagen, was zu planen ist, ohne zu rechnen
help-chain = Die Servicekette ansehen: Wege zum Kunden, wer weit weg ist, wie lebendig die Verbindungen sind
help-verify = Einen beliebigen Plan gegen die Regeln prüfen und seine Punkte zählen
help-explain = Sagen, warum jemand in dieser Woche dorthin geht, warum Hospitationen offen bleiben und was nötig wäre, um mehr einzuplanen
help-close = Ein abgelaufenes Quartal in history.csv übernehmen
help-returns = Zusammenfassen, was Gäste und Gastgeber sagen, und wer nicht geantwortet hat
help-compare = Zwei Pläne vergleichen: was sich verschoben hat, die Punkte, wer wohin geht
help-report = Alle Dokumente eines Plans neu schreiben, ohne zu rechnen
help-kit = Schreiben, was die Besuche eines Plans brauchen: Karten zum Drucken, Einladungen, Entwürfe von Nachrichten
help-export = Das ganzzahlige Programm eines Ordners schreiben, für einen anderen Löser
help-batch = Mehrere Unternehmen auf einmal planen, jedes für sich
help-init = Einen Ordner zum Anfangen anlegen: leere Tabellen oder ein Beispiel
help-completions = Ausgeben, was Befehle und Optionen in einer Shell vervollständigt
help-man = Die Seiten des Handbuchs schreiben
help-generate = Ein erfundenes Unternehmen beliebiger Größe schreiben, zum Ausprobieren und Messen
help-help = Die Hilfe eines Befehls ausgeben, oder was das Handbuch zu einem Thema sagt
help-help-topic = Befehl, Thema, Name einer Datei oder Code [ohne Angabe: alles, was getippt werden kann]
help-topics = Themen von „passerelle help“: { $topics }; jede Datei, etwa units.csv; jeder Code, etwa E140
help-unknown = „{ $topic }“ ist weder ein Befehl noch ein Thema. { $topics }
help-open-place = Ordner oder Arbeitsmappe für den Anfang
help-open-no-browser = Die Adresse nennen und keinen Browser öffnen
help-open-port = Port der Seite, 0 für irgendeinen freien
help-any-help = Hilfe ausgeben
help-any-version = Version ausgeben
help-any-lang = Sprache der Meldungen und Dokumente [ohne sie: die von passerelle.toml, sonst die des Rechners, sonst fr]
help-any-json = Das Ergebnis als ein JSON-Dokument ausgeben, auch Fehlschläge, und sonst nichts
help-any-quiet = Nur ausgeben, was nicht stimmt
help-any-log = Schritte, Zahlen und Zeiten protokollieren: eine STUFE (error, warn, info, debug, trace) schreibt auf die Fehlerausgabe, an eine DATEI werden JSON-Zeilen angehängt; beides zugleich ist möglich
help-any-folder = Ordner mit CSV-Dateien
help-any-schedule = Plan, der eingehalten wurde: schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-any-pins = Weitere feste Termine; ein früher geschriebenes schedule.csv legt alle seine Zeilen fest
help-any-baseline = Bisheriger Plan, von dem wenig abzuweichen ist
help-any-set = Eine andere Einstellung versuchen, wie in passerelle.toml (regular.cadence_months=18), oder andere Grenzen einer Abteilung (capacity.ABTEILUNG=3, min_present.ABTEILUNG=60%); auch mehrmals
help-any-freeze-until = Hospitationen des bisherigen Plans, die vor diesem Tag beginnen, bleiben stehen, wenn es noch geht
help-any-ripple = Wie weit sich Änderungen am bisherigen Plan ausbreiten dürfen [Standard: few]
help-any-ripple-none = nichts, was stehen bleiben kann, wird verschoben
help-any-ripple-few = am wenigsten verlorene Hospitationen, dann am wenigsten Betroffene, dann am wenigsten Verschiebungen, dann Punkte
help-any-ripple-free = allein die Punkte, in denen Änderungen zählen
help-any-start = Erster Montag des Zeitraums [Standard: der erste Montag des nächsten Quartals]
help-any-weeks = Wochen des Zeitraums [Standard: 13]
help-any-country = Land der Feiertage, '' für keines [Standard: FR]
help-any-dry-run = Alles tun außer schreiben, und sagen, was geschrieben würde
help-any-time-limit = Nach so vielen Sekunden mit dem besten bisherigen Plan aufhören
help-any-gap = Aufhören, wenn höchstens dieser Anteil (0 bis 1) des möglichen Gewinns nicht bewiesen erreicht ist; 0 verlangt den Beweis [Standard: 0, wo der Beweis in Sekunden kommt, sonst 0.0005]
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
help-any-formats-kits = Besuchsmappen zum Drucken: Karten für Gäste und Tutoren, ein Blatt für die Abteilung
help-any-formats-ics = Kalender von Personen, Abteilungen und allen, für Outlook und andere
help-any-initials = Initialen statt Namen im Mitteilungsblatt
help-any-out = Zu schreibende Datei [Standard: Standardausgabe]
help-plan-out = Zu schreibender Ordner; ein früherer Plan darin wird ganz ersetzt, alles andere abgelehnt
help-plan-if-changed = Nichts tun, wenn der Ordner den Plan dieser Daten und Einstellungen schon enthält
help-plan-replay = Einen Plan wiederholen: mit den Einstellungen aus seinem summary.json, aus denselben Daten und keinen anderen
help-plan-certificate = Datei mit den Preisen, auf denen die Schranke beruht, für verify --certificate und andere Programme
help-scenarios-out = Ordner für einen Plan je Szenario und einen namens base
help-scenarios-scenarios = Datei der Szenarien: je Abschnitt ein Name, je Zeile eine Einstellung wie bei --set
help-chain-employee = Auch die Nähe dieser Person zum Kunden zeigen
help-chain-effect = Nur sagen, ob genutzte Verbindungen seither besser bedienen, nach surveys.csv
help-chain-format = Form: ein Text zum Lesen oder der Graph für andere Programme [Standard: text]
help-chain-format-text = Text
help-chain-format-dot = die Sprache DOT von Graphviz
help-chain-format-graphml = GraphML, für yEd, Gephi und andere
help-chain-schedule = Plan, dessen Besuche als erledigt zählen: schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-verify-schedule = Zu prüfender Plan, vom Programm oder von Hand geschrieben: schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-verify-certificate = Nachrechnen, was die Preise dieser Datei beweisen; plan --certificate schreibt sie
help-explain-employee = Die Hospitationen einer Person erklären, und was offen bleibt, Beginn für Beginn
help-explain-schedule = Zu erklärender Plan: schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-explain-unit = Nur Hospitationen in dieser Abteilung; ohne --employee auch, wer kommt, warum gerade diese Personen und warum dann
help-explain-remedies = So viele einzelne Änderungen der Daten versuchen, die aussichtsreichsten zuerst, und sagen, welche mehr einplanen lassen
help-explain-time-limit = Nach so vielen Sekunden aufhören und sagen, was bis dahin gefunden ist
help-close-folder = Ordner mit CSV-Dateien, dessen history.csv die Zeilen erhält; oder eine Arbeitsmappe, neben der sie geschrieben werden
help-close-until = Hospitationen, die nach diesem Tag enden, für ein andermal lassen [Standard: den ganzen Zeitraum abschließen]
help-close-done-share = Anteil (0 bis 1) der Arbeitstage, ab dem ein Besuch als erledigt zählt [Standard: 0.5]
help-close-out = Zu schreibender Ordner: das Mitteilungsblatt nach den Hospitationen, Bescheinigungen und Pässe; ein früher geschriebener wird ganz ersetzt
help-close-dry-run = Sagen, was hinzukäme, und nichts schreiben
help-returns-folder = Ordner mit CSV-Dateien mit returns.csv oder Formularen in seinem Ordner returns; oder eine Arbeitsmappe
help-returns-until = Bis zu diesem Tag zählen: auf Hospitationen, die später enden, wird nicht gewartet [Standard: heute]
help-compare-first = Erster Plan: ein Ergebnisordner, schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-compare-second = Zweiter Plan
help-compare-dir = Ordner mit CSV-Dateien, zu dem beide Pläne gehören: Punkte, Regeln und Offenes werden damit neu gezählt
help-compare-format = Art der Darstellung [Standard: text]
help-compare-format-text = Zeilen zum Lesen
help-compare-format-csv = eine Tabelle für Programme
help-compare-format-html = eine Seite für den Browser
help-report-schedule = Plan, der gezeichnet wird: schedule.csv oder eine Arbeitsmappe mit seinem Blatt
help-report-out = Zu schreibender Ordner; ein früherer Plan darin wird ganz ersetzt, alles andere abgelehnt
help-kit-schedule = Plan, dessen Mappen gewünscht sind: schedule.csv oder eine Arbeitsmappe mit ihrem Blatt
help-kit-out = Ordner, der geschrieben wird; frühere Mappen dort werden als Ganzes ersetzt, alles andere wird verweigert
help-kit-employee = Nur Besuche dieser Person, als Gast oder als Tutor
help-kit-unit = Nur Besuche in dieser Abteilung oder aus ihr
help-kit-week = Nur Besuche in der Woche dieses Tages
help-export-format = Format der Datei
help-export-format-mps = MPS mit freien Spalten
help-export-format-lp = das LP-Format von CPLEX
help-batch-list = Liste der Unternehmen, als TOML
help-batch-out = Ordner der Ergebnisse: darin ein Ordner je Unternehmen und batch.json
help-batch-threads = Threads für alle Unternehmen zusammen, 0 für alle des Rechners [Standard: 0]
help-batch-at-once = Gleichzeitig geplante Unternehmen, 0 für so viele wie Threads [Standard: 0]
help-batch-memory = Speicher in Megabyte für alle Unternehmen zusammen; eines, das mehr als seinen Anteil braucht, scheitert allein
help-init-folder = Anzulegender Ordner; er darf noch nicht bestehen oder muss leer sein
help-init-workbook = Eine Arbeitsmappe zum Ausfüllen, mit einem Blatt je Tabelle, statt CSV-Dateien
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
help-generate-electives = Ein Unternehmen, dessen Leute einen Teil ihrer Stationen wählen, in Gruppen und mit Plätzen im Zeitraum; von den anderen Optionen zählen nur die der Größe
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
help-name-topic = THEMA
help-name-language = SPRACHE
help-name-level-file = STUFE|DATEI
help-name-dir-workbook = ORDNER|ARBEITSMAPPE
help-name-dir = ORDNER
help-name-file = DATEI
help-name-setting-value = EINSTELLUNG=WERT
help-name-yyyy-mm-dd = JJJJ-MM-TT
help-name-n = N
help-name-code = KÜRZEL
help-name-seconds = SEKUNDEN
help-name-share = ANTEIL
help-name-strategy = STRATEGIE
help-name-ripple = AUSBREITUNG
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
usage-missing = es fehlt: { $arguments }
usage-conflict = „{ $argument }“ geht nicht zusammen mit „{ $other }“
usage-twice = „{ $argument }“ darf nur einmal stehen
usage-no-value = „{ $argument }“ braucht einen Wert
usage-value = „{ $value }“ ist kein Wert für „{ $argument }“
usage-value-why = „{ $value }“ ist kein Wert für „{ $argument }“: { $why }
usage-too-many = „{ $value }“ ist zu viel für „{ $argument }“
usage-not-utf8 = ein Argument ist nicht in UTF-8
usage-other = diese Argumente sind nicht zu verstehen
usage-memory = --memory ist auf diesem System nicht möglich: Nichts begrenzt dort den Speicher eines anderen Programms
usage-range = erwartet: { $range }
usage-suggestion = Meinten Sie „{ $word }“?
usage-possible = Mögliche Werte: { $values }
usage-more = Mehr dazu: { $command }

## setting: what each setting decides, in the file of settings, the guide and the help of flags

setting-input-dates = von 03/04/2027: "dmy" ist der 3. April, "mdy" der 4. März
setting-horizon = der Zeitraum, der geplant wird
setting-horizon-start = ein Montag; sonst der erste des nächsten Quartals
setting-horizon-weeks = Wochen, die geplant werden, 1 bis 104
setting-horizon-country = Feiertage: FR BE CH DE LU CA US GB, oder "" für keine
setting-horizon-freeze-until = Hospitationen des bisherigen Plans, die vor diesem Tag beginnen, bleiben
setting-horizon-ripple = "none": nichts, was stehen bleiben kann, wird verschoben; "few": so wenige Änderungen wie möglich; "free": allein die Punkte
setting-onboarding = neue Beschäftigte
setting-onboarding-scope = zu besuchende Abteilungen: "all", alle, die Gäste aufnehmen, oder "related", die mit der eigenen verbundenen
setting-onboarding-within-weeks = Wochen nach der Einstellung; sagt auch, wer als neu gilt
setting-onboarding-weeks = Wochen einer Hospitation: 1, 2 oder "1-2"
setting-onboarding-gap-weeks = Wochen in der Stammabteilung zwischen zwei Hospitationen
setting-onboarding-max-weeks-away = höchstens so viele Wochen fort im Zeitraum; "none": ohne Grenze
setting-onboarding-max-in-a-row = höchstens so viele Wochen fort ohne eine Woche daheim; "none": ohne Grenze
setting-onboarding-order = entlang der Kette: "any", "towards-customer" (zum Kunden hin) oder "from-customer"
setting-onboarding-counts-at-home = ob neue Beschäftigte in ihrer Stammabteilung als Personal und als anwesend zählen
setting-regular = alle anderen
setting-regular-cadence-months = Monate von einem Besuch einer Abteilung zum nächsten
setting-regular-weeks = Wochen einer Hospitation: 1, 2 oder "1-2"
setting-regular-gap-weeks = Wochen in der Stammabteilung zwischen zwei Hospitationen
setting-regular-max-weeks-away = höchstens so viele Wochen fort im Zeitraum; "none": ohne Grenze
setting-regular-max-in-a-row = höchstens so viele Wochen fort ohne eine Woche daheim; "none": ohne Grenze
setting-regular-direction = wer besucht wird: "clients" (Kunden), "suppliers" (Lieferanten) oder "both", beide
setting-regular-never-visited = erste Fälligkeit von Paaren, die sich nie trafen: "spread", über einen Rhythmus verteilt, oder "now"
setting-regular-spread-from = Beginn dieses Rhythmus; sonst der des Zeitraums, mit jedem Plan neu
setting-extra = Zeilen von stints.csv
setting-extra-gap-weeks = Wochen in der Stammabteilung zwischen zwei Hospitationen
setting-extra-max-weeks-away = höchstens so viele Wochen fort für Personen ohne Programm; "none": ohne Grenze
setting-rules-min-working-days = Arbeitstage jeder Woche einer Hospitation, mindestens, 1 bis 5
setting-rules-tutor-ratio = Gäste, um die sich ein anwesender Tutor kümmert
setting-rules-hosts-present = so viele eigene Leute der aufnehmenden Abteilung sind in jeder Woche eines Besuchs da; 0: niemand muss
setting-rules-leaving-weeks = letzte Wochen vor einem Austritt, in denen niemand geschickt wird
setting-close-done-share = Anteil der Arbeitstage, ab dem ein Besuch als erfolgt gilt
setting-points = was etwas kostet, siehe Punkte
setting-points-unplaced = eine nicht eingeplante Hospitation, mal Priorität
setting-points-late = jede Woche Verspätung, mal Priorität
setting-points-waiting = jede Woche Wartezeit auf eine Einarbeitung oder eine überfällige Hospitation, mal Priorität
setting-points-moved = eine gegenüber dem bisherigen Plan verlegte Hospitation
setting-points-changed = eine gegenüber dem bisherigen Plan gestrichene oder neue Hospitation
setting-points-short = eine Hospitation von zwei Wochen in nur einer, mal Priorität
setting-points-dark-link = eine Verbindung, von deren fälligen Hospitationen keine eingeplant ist
setting-points-wish = jede Woche, die vermieden werden soll, mal Gewicht; eine gewünschte zählt ebenso viel weniger
setting-points-crowding = der k-te Gast einer Abteilung in einer Woche kostet das (k − 1)-Fache
setting-points-together-away = die k-te Person, die in einer Woche aus einer Abteilung fort ist, kostet das (k − 1)-Fache
setting-points-trip = für jede Reise an einen anderen Standort: Wochen dort hintereinander zählen einmal
setting-points-relay = Gewinn für zwei Personen verbundener Abteilungen, die einander in kurzem Abstand besuchen
setting-points-relay-weeks = größter Abstand zweier solcher Besuche in Wochen; 0: sie bringen nichts
setting-solve-time-limit = Sekunden, nach denen der bis dahin beste Plan genügt; sonst ohne Grenze
setting-solve-gap = aufhören, wenn höchstens dieser Anteil (0 bis 1) des möglichen Gewinns unbewiesen ist; 0 verlangt den Beweis; ohne Wert: der Beweis, wo er in Sekunden kommt, sonst 0.0005
setting-solve-threads = Threads; 0: alle
setting-solve-seed = Startwert jeder zufälligen Wahl
setting-solve-strategy = "auto"; "exact": ein ganzzahliges Programm; "prices": für Unternehmen, die dafür zu groß sind
setting-output-language = Sprache der Meldungen und Dokumente: "fr", "en" oder "de"
setting-output-formats = neben schedule.csv, unscheduled.csv und summary.json
setting-output-initials = Initialen statt Namen im Mitteilungsblatt
setting-output-organizer = wer zu Besuchen einlädt: Name und Adresse; ohne das bekommt jeder einen gedruckten Hinweis
setting-output-absences = ob Dokumente sagen, in welchen Wochen jemand abwesend ist
## count: numbers with their nouns

count-weeks = { $n ->
    [one] { $n } Woche
   *[other] { $n } Wochen
}
count-weeks-between = { $min } bis { $max } Wochen
count-stints = { $n ->
    [one] { $n } Hospitation
   *[other] { $n } Hospitationen
}
count-people = { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}

## week: days and weeks as people say them

week-short = KW { $number }
week-of-year = { $week }/{ $year }
week-run = { $first } bis { $last }
week-dated = { $weeks } ({ $days })
date-run = { $from }–{ $to }
week-monday = KW { $number } (Montag, { LONGDAY($monday) })

## fault: what is wrong in the input, and what would be accepted

fault-brief = { $subject }: { $why }. Erwartet: { $accepted }
fault-line = { $place } [{ $code }] { $subject }: { $why }. Erwartet: { $accepted }
fault-line-alone = { $place } [{ $code }] { $why }. Erwartet: { $accepted }
fault-shared = { $why }; ebenso in insgesamt { $rows } Zeilen (Zeilen { $places } …)
fault-quoted = „{ $text }“
fault-or = { " oder " }
fault-linked-became = „{ $first }“ wurde zu „{ $second }“
fault-linked-below = „{ $first }“ untersteht „{ $second }“
fault-linked-after = „{ $first }“ kommt nach „{ $second }“
fault-range = eine ganze Zahl von { $min } bis { $max }
fault-dates = { $order ->
    [mdy] 2027-01-31 oder 01/31/2027 (Monat zuerst, wie in [input] dates = "mdy" festgelegt)
   *[other] 2027-01-31 oder 31.01.2027 (Tag zuerst; [input] dates = "mdy", wenn der Monat zuerst kommt)
}
fault-E101-why = { $near ->
    [0] die Datei fehlt
   *[other] die Datei fehlt; im Ordner liegt „{ $nearest }“
}
fault-E101-accepted = { $near ->
    [0] units.csv und employees.csv im Ordner
   *[other] diese Datei unter dem erwarteten Namen
}
fault-E102-why = nicht lesbar ({ $reason })
fault-E102-accepted = eine Datei oder ein Ordner mit Leserecht
fault-E103-why = im Ordner liegt auch „{ $other }“
fault-E103-accepted = nur eine der beiden
fault-E104-why = die Datei ist leer
fault-E104-accepted = eine Zeile mit Spaltennamen, darunter eine Zeile je Eintrag
fault-E105-why = keine Zeile unter der Kopfzeile
fault-E105-accepted = mindestens eine Zeile
fault-E106-why = diese Bytes sind kein Text
fault-E106-accepted = UTF-8, UTF-16 oder Windows-1252 (in Excel: als „CSV UTF-8“ speichern)
fault-E107-why = ein Anführungszeichen öffnet eine Zelle dieser Zeile und keines schließt sie
fault-E107-accepted = ein zweites Anführungszeichen am Ende der Zelle, oder gar keines
fault-E108-why = { $near ->
    [1] kein Blatt der Arbeitsmappe hat den erwarteten Namen; „{ $nearest }“ scheint die Tabelle zu enthalten. Die Blätter sind { $sheets }
   *[0] kein Blatt der Arbeitsmappe enthält die Tabelle; die Blätter sind { $sheets }
}
fault-E108-accepted = ein Blatt mit dem Namen { $accepted }
fault-E109-why = zu groß
fault-E109-accepted = { $row ->
    [1] eine Zeile von höchstens { $megabytes } MB
   *[other] höchstens { $megabytes } MB, bei einer Arbeitsmappe entpackt; oder CSV-Dateien
}
fault-E110-why = die Spalte „{ $name }“ fehlt
fault-E110-accepted = { $others ->
    [0] eine Spalte namens { $name }
   *[other] eine Spalte namens { $name } (oder { $list })
}
fault-E111-why = Spalte { $first } bedeutet dasselbe
fault-E111-accepted = nur eine der beiden Spalten
fault-E112-why = die Zeile hat { $found ->
    [one] { $found } Zelle
   *[other] { $found } Zellen
}, die Kopfzeile { $expected }
fault-E112-accepted = { $expected } Zellen, leere mitgezählt
fault-E113-why = über der Zelle steht kein Spaltenname
fault-E113-accepted = eine leere Zelle oder ein Name in der Kopfzeile
fault-E114-why = die Zelle ist leer
fault-E114-accepted = ein Wert: diese Spalte hat keine Vorgabe
fault-E115-why = in der Zelle steht ein Fehlerwert
fault-E115-accepted = ein Wert oder eine Formel, die einen ergibt
fault-E116-why = die Arbeitsmappe enthält den Wert dieser Formel nicht
fault-E116-accepted = ein Wert; oder öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie, damit die Formeln berechnet werden
fault-E117-why = diese Zellen sind verbunden: nur die erste hat einen Wert
fault-E117-accepted = ein Wert in jeder Zelle, keine verbundenen Zellen
fault-E118-why = { $kind ->
    [protected] mit einem Kennwort geschützt
    [old] eine .xls-Arbeitsmappe von vor Excel 2007
    [binary] eine binäre .xlsb-Arbeitsmappe
    [open-document] eine OpenDocument-Arbeitsmappe (.ods)
   *[other] keine Arbeitsmappe
}
fault-E118-accepted = ein Ordner oder eine .xlsx- oder .xlsm-Arbeitsmappe ohne Kennwort
fault-E119-why = keine Datei
fault-E119-accepted = eine Datei, kein Ordner, keine Pipe und kein Gerät
fault-E120-why = keine ganze Zahl
fault-E120-accepted = { fault-range }
fault-E121-why = eine negative Zahl
fault-E121-accepted = { fault-range }
fault-E122-why = eine Zahl mit Nachkommastellen
fault-E122-accepted = { fault-range }
fault-E123-why = außerhalb der Grenzen
fault-E123-accepted = { fault-range }
fault-E124-why = mehr als die ganze Belegschaft
fault-E124-accepted = 0 % bis 100 %
fault-E125-why = weder eine Zahl noch ein Prozentsatz
fault-E125-accepted = eine Zahl von Personen wie 5, oder 60 %
fault-E126-why = kein Datum
fault-E126-accepted = { fault-dates }
fault-E127-why = diesen Tag gibt es nicht
fault-E127-accepted = { fault-dates }
fault-E128-why = { $order ->
    [mdy] mit dem Monat zuerst gibt es diesen Tag nicht, mit dem Tag zuerst schon
   *[other] mit dem Tag zuerst gibt es diesen Tag nicht, mit dem Monat zuerst schon
}
fault-E128-accepted = { fault-dates }
fault-E129-why = ein Jahr, um das es in keinem Plan geht
fault-E129-accepted = ein Jahr von { $min } bis { $max }
fault-E130-why = weder ja noch nein
fault-E130-accepted = ja, nein
fault-E131-why = dieses Wort ist hier nicht bekannt
fault-E131-accepted = { $accepted }
fault-E132-why = keine Dauer einer Hospitation
fault-E132-accepted = 1, 2 oder 1-2 (als Text: eine Tabellenkalkulation liest darin sonst ein Datum)
fault-E133-why = kein Montag
fault-E133-accepted = { $before } oder { $after }
fault-E134-why = keine Wochentage
fault-E134-accepted = Tage wie Mo Di Mi, Mo-Mi oder 1-3, darunter einer von Montag bis Freitag
fault-E135-why = unbekannte Region
fault-E135-accepted = ein ISO-3166-2-Code: { $regions }
fault-E136-why = keine Note
fault-E136-accepted = eine Zahl von 1 bis 5, mit oder ohne Dezimalstellen, etwa 4,2
fault-E137-why = die Wahl steht schon in Zeile { $first }
fault-E137-accepted = eine Zeile je Wahl
fault-E140-why = unbekannte Abteilung
fault-E140-accepted = { $near ->
    [0] eine Abteilung aus units.csv
   *[other] eine Abteilung aus units.csv; am nächsten kommt „{ $nearest }“
}
fault-E141-why = unbekannte Person
fault-E141-accepted = { $near ->
    [0] eine Person aus employees.csv
   *[other] eine Person aus employees.csv; am nächsten kommt „{ $nearest }“
}
fault-E142-why = die Abteilung steht schon in Zeile { $first }
fault-E142-accepted = eine Zeile je Abteilung
fault-E143-why = die Person steht schon in Zeile { $first }
fault-E143-accepted = eine Zeile je Person
fault-E144-why = die Verbindung steht schon in Zeile { $first }
fault-E144-accepted = eine Zeile je Verbindung
fault-E145-why = schon in Zeile { $first } in der Gruppe
fault-E145-accepted = jedes Mitglied einmal je Gruppe
fault-E146-why = der Besuch steht schon in Zeile { $first }
fault-E146-accepted = eine Zeile je Besuch
fault-E147-why = diese Person, Abteilung und Woche stehen schon in Zeile { $first }
fault-E147-accepted = eine einzige Zeile für alle drei
fault-E148-why = der frühere Name steht schon in Zeile { $first }
fault-E148-accepted = eine Zeile je früherem Namen
fault-E149-why = eine Abteilung aus units.csv heißt heute so
fault-E149-accepted = ein Name, den keine Abteilung mehr trägt
fault-E150-why = eine Abteilung, die sich selbst untersteht
fault-E150-accepted = eine andere Abteilung oder eine leere Zelle
fault-E151-why = Abteilungen, die einander im Kreis unterstehen: { $circle }
fault-E151-accepted = übergeordnete Abteilungen, die zu einer Leitung ohne übergeordnete führen
fault-E152-why = eine Abteilung, die vor sich selbst besucht werden soll
fault-E152-accepted = andere Abteilungen
fault-E153-why = keine Reihenfolge ist möglich: { $circle }
fault-E153-accepted = eine Reihenfolge mit einem Anfang
fault-E154-why = eine Abteilung, die sich selbst beliefert
fault-E154-accepted = zwei verschiedene Abteilungen
fault-E155-why = die eigene Abteilung der Person
fault-E155-accepted = eine andere als die eigene Abteilung
fault-E156-why = endet vor dem Beginn am { LONGDAY($from) }
fault-E156-accepted = { $from } oder später
fault-E157-why = Austritt vor dem Eintritt am { LONGDAY($hired) }
fault-E157-accepted = { $hired } oder später
fault-E158-why = die Gruppe hat seit Zeile { $first } die Regel „{ $rule }“
fault-E158-accepted = { $rule } in jeder Zeile der Gruppe oder eine leere Zelle
fault-E159-why = das Terminfenster der Hospitation liegt außerhalb des Zeitraums
fault-E159-accepted = ein Terminfenster mit ganzen Wochen (Montag bis Freitag) zwischen { $first } und { $last }
fault-E160-why = zu lang für ihr Terminfenster (ganze Wochen im Zeitraum: { $available })
fault-E160-accepted = eine kürzere Hospitation oder ein längeres Terminfenster
fault-E161-why = frühere Namen im Kreis: { $circle }
fault-E161-accepted = Namen, die zu einer Abteilung aus units.csv führen
fault-E162-why = der Standort steht schon in Zeile { $first }
fault-E162-accepted = eine Zeile je Standort
fault-E163-why = unbekannter Standort
fault-E163-accepted = { $near ->
    [0] ein Standort aus sites.csv
   *[other] ein Standort aus sites.csv; am nächsten ist „{ $nearest }“
}
fault-E164-why = eine Abteilung und ein Standort zugleich
fault-E164-accepted = eines von beiden
fault-E165-why = zwei Wechsel derselben Person an diesem Tag, der erste in Zeile { $first }
fault-E165-accepted = ein Wechsel je Person und Tag
fault-E166-why = mehrere Zeilen tragen diesen Namen: { $identifiers }
fault-E166-accepted = eine dieser Kennungen
fault-E167-why = der Ordner enthält eine Arbeitsmappe und keine der CSV-Dateien
fault-E167-accepted = die Arbeitsmappe selbst, zum Beispiel: passerelle check "{ $workbook }"
fault-E168-why = widerspricht dem Rest der Zeile, der „{ $row }“ ergibt
fault-E168-accepted = { $row }, oder dieselbe Änderung in den Zellen, die zählen (Personalnummer, Abteilung, Beginn, Wochen)
fault-E169-why = kein bekannter Spaltenkopf in den ersten 30 Zeilen
fault-E169-accepted = eine Kopfzeile mit { $columns }
fault-E170-why = Zeile der Einstellungen nicht lesbar (auf Englisch: { $message })
fault-E170-accepted = Zeilen der Form [Abschnitt] und Schlüssel = Wert
fault-E171-why = unbekannte Einstellung
fault-E171-accepted = { $near ->
    [0] { $known }
   *[other] { $known }; am nächsten kommt „{ $nearest }“
}
fault-E172-why = Wert der falschen Art
fault-E172-accepted = { $expected ->
    [section] ein Abschnitt wie [horizon]
    [whole] eine ganze Zahl, ohne Anführungszeichen
    [whole-or-none] eine ganze Zahl ohne Anführungszeichen, oder "none" für keine Grenze
    [number] eine Zahl, ohne Anführungszeichen
    [bool] true oder false
    [date] ein Datum wie 2027-01-04
    [lengths] 1, 2 oder "1-2"
    [texts] eine Liste von Texten wie ["csv"]
   *[other] ein Text in Anführungszeichen
}
fault-E173-why = ein Land, dessen Feiertage nicht bekannt sind
fault-E173-accepted = { $countries }, oder "" für keine Feiertage
fault-E174-why = unbekanntes Format
fault-E174-accepted = { $accepted }
fault-E175-why = kein Anteil
fault-E175-accepted = eine Zahl von 0 bis 1
fault-E176-why = keine Dauer
fault-E176-accepted = eine Zahl von Sekunden über 0, höchstens ein Jahr
fault-E177-why = keine E-Mail-Adresse
fault-E177-accepted = eine Adresse wie vorname.nachname@beispiel.de oder eine leere Zelle
fault-E178-why = kein Name mit einer Adresse dahinter
fault-E178-accepted = zum Beispiel "Ausbildung <ausbildung@beispiel.de>"

## rule: what no schedule may break

rule-R1-window = Terminfenster der Hospitation
rule-R1-window-asks = Eine Hospitation wird höchstens einmal eingeplant, in aufeinanderfolgenden Wochen, in einer zulässigen Dauer, und liegt ganz in ihrem Terminfenster und im Zeitraum.
rule-R1-choice = Hospitationen zur Wahl
rule-R1-choice-asks = Von den Abteilungen, die zur Wahl stehen, werden nicht mehr besucht, als geschuldet sind.
rule-R2-gap = Abstand zwischen zwei Hospitationen
rule-R2-gap-asks = Jeder ist nur an einem Ort zugleich und verbringt zwischen zwei Hospitationen mindestens so viele Wochen in der eigenen Abteilung, wie deren Programme verlangen.
rule-R3-weeks-away = Wochen außerhalb der Abteilung
rule-R3-weeks-away-asks = Niemand ist im Zeitraum mehr Wochen unterwegs, als sein Limit erlaubt.
rule-R3-in-a-row = Wochen am Stück außerhalb der Abteilung
rule-R3-in-a-row-asks = Niemand ist länger am Stück unterwegs, als die Grenze seines Programms erlaubt.
rule-R4-working-days = Arbeitstage
rule-R4-working-days-asks = Jede Woche einer Hospitation hat genug Arbeitstage für diesen Besuch.
rule-R5-hosts = Gastplätze
rule-R5-hosts-asks = Eine Abteilung hat nie mehr Gäste, als sie in der Woche Plätze hat.
rule-R5-visits = Besuche je Zeitspanne
rule-R5-visits-asks = In einer Zeitspanne beginnen nie mehr Besuche, als die Abteilung darin annimmt.
rule-R5-fewest = Besuch in Gruppen
rule-R5-fewest-asks = In einer Woche hat eine Abteilung niemanden zu Besuch oder mindestens so viele, wie sie verlangt.
rule-R5-tutors = Tutoren vor Ort
rule-R5-tutors-asks = In einer Abteilung mit Tutoren sind nie mehr Gäste, als die anwesenden Tutoren betreuen können.
rule-R5-someone = Jemand zum Empfang
rule-R5-someone-asks = In jeder Woche, in der eine Abteilung einen Gast hat, sind genug eigene Leute da, Tutoren oder nicht.
rule-R6-presence = Mindestbesetzung
rule-R6-presence-asks = Keine Hospitation drückt die Besetzung einer Abteilung unter ihr Minimum.
rule-R7-order = Reihenfolge der Besuche
rule-R7-order-asks = Abteilungen, die vor einer anderen zu besuchen sind, kommen zuerst, und die Reihenfolge entlang der Servicekette gilt, wo sie verlangt ist.
rule-R7-pins = Terminvorgaben (fest oder gesperrt)
rule-R7-pins-asks = Feste Termine bleiben, wie sie sind, und gesperrte Wochen werden nicht benutzt.
rule-R7-together = Gruppe „gemeinsam“
rule-R7-together-asks = Die Mitglieder einer Gruppe „gemeinsam“ machen ihre gemeinsamen Hospitationen in denselben Wochen oder gar nicht.
rule-R7-apart = Gruppe „getrennt“
rule-R7-apart-asks = Zwei Mitglieder einer Gruppe „getrennt“ sind nie in derselben Woche unterwegs.
rule-R8-eligible = Personenkreis
rule-R8-eligible-asks = Niemand hospitiert in der eigenen Abteilung, wer in keinem Programm ist, bekommt keine Hospitation eines Programms, und niemand wird an einen Standort geschickt, an den er nicht reist.

## term: what the points count

term-unplaced = Nicht eingeplante Hospitationen
term-late = Wochen Verspätung
term-waiting = Wochen Wartezeit
term-changed = Abweichungen vom bisherigen Plan
term-short = Verkürzte Hospitationen
term-dark_links = Verbindungen ohne Besuch
term-wishes = Wünsche
term-crowding = Gleichzeitige Gäste
term-together_away = Gleichzeitig unterwegs
term-trip = Reisen
term-relay = Gegenseitige Besuche

## violation: a broken rule, who, where and when

violation-unknown = Eine Zeile in { $when } passt zu nichts Bekanntem.
violation-no-stint = Für { $who } steht in { $when } keine Hospitation ({ $weeks }) in der Abteilung { $place } an, oder sie ist schon eingeplant.
violation-placed-twice = Die Hospitation von { $who } in der Abteilung { $place } ist mehrmals eingeplant, erneut in { $when }.
violation-choice = { $who } hat { $placed ->
    [one] eine Hospitation
   *[other] { $placed } Hospitationen
} aus der Wahl „{ $choice }“, die { $owed } verlangt: ab { $when } zu viele.
violation-length = Die Hospitation von { $who } in der Abteilung { $place } ab { $when } dauert { $weeks } statt { $allowed }.
violation-outside = Die Hospitation von { $who } in der Abteilung { $place } läuft von { $when } bis { $end }, außerhalb ihres Terminfensters von { $opens } bis { $closes }.
violation-overlap = { $who } ist ab { $when } in der Abteilung { $place }, während der Aufenthalt in der Abteilung { $other } ab { $since } dieselbe Zeit belegt.
violation-gap = { $who } ist zwischen der Hospitation in der Abteilung { $place } ({ $when }) und dem Aufenthalt in der Abteilung { $other } ({ $since }) nur { $between } in der eigenen Abteilung; nötig: { $needed }.
violation-weeks-away = { $who } ist im Zeitraum { $away } unterwegs; das Limit von { $limit } ist in { $when } überschritten.
violation-in-a-row = { $who } ist { $away } am Stück unterwegs; das Limit von { $limit } ist in { $when } überschritten.
violation-working-days = { $who } in der Abteilung { $place }: { $when } hat nur { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstage
} für diesen Besuch, weniger als { $minimum }.
violation-people = { $said } Es geht um { $people }{ $more ->
    [0] .
   *[other] {" "}und { $more } weitere.
}
violation-hosts = { $place } hat in { $when } { $visitors ->
    [one] { $visitors } Gast
   *[other] { $visitors } Gäste
}, aber nur { $hosts ->
    [one] { $hosts } Platz
   *[other] { $hosts } Plätze
}.
violation-fewest = { $place } hat in { $when } { $visitors ->
    [one] nur eine Person
   *[other] { $visitors } Personen
} zu Besuch und nimmt niemanden oder mindestens { $fewest } auf.
violation-visits = { $place } nimmt in { $weeks } { $most ->
    [one] { $most } Besuch
   *[other] { $most } Besuche
} an; es { $visits ->
    [one] beginnt { $visits }
   *[other] beginnen { $visits }
}, einer zu viel in { $when }.
violation-tutors = { $place } hat in { $when } { $visitors ->
    [one] { $visitors } Gast
   *[other] { $visitors } Gäste
} für { $tutors ->
    [one] { $tutors } anwesenden Tutor
   *[other] { $tutors } anwesende Tutoren
} ({ $ratio } je Tutor).
violation-someone = { $place } hat in { $when } einen Gast, und { $present ->
    [0] niemand aus der Abteilung ist da
    [one] nur { $present } Person aus der Abteilung ist da
   *[other] nur { $present } Personen aus der Abteilung sind da
}: nötig { $minimum ->
    [one] ist { $minimum }
   *[other] sind { $minimum }
}.
violation-presence = In der Abteilung { $place } { $present ->
    [one] ist in { $when } nur { $present } Person
   *[other] sind in { $when } nur { $present } Personen
} anwesend, weniger als das Minimum von { $minimum }.
violation-not-after = { $who } geht in { $when } in die Abteilung { $place }, ohne vorher in der Abteilung { $first } gewesen zu sein.
violation-chain-order = { $who } geht in { $when } in die Abteilung { $place }, bevor die Hospitation in der Abteilung { $other } endet, die in der Servicekette zuerst kommt.
violation-pin-unplaced = Die Hospitation von { $who } in der Abteilung { $place } hat in { $when } ({ $weeks }) einen festen Termin, ist aber nicht eingeplant.
violation-pin-moved = Die Hospitation von { $who } in der Abteilung { $place } hat in { $when } ({ $weeks }) einen festen Termin, ist aber in { $start } ({ $length }) eingeplant.
violation-pin-forbidden = { $who } geht in { $when } in die Abteilung { $place }, obwohl diese Woche gesperrt ist ({ $weeks } ab { $from }).
violation-not-together = Gruppe „gemeinsam“ „{ $group }“: { $who } geht in { $when } in die Abteilung { $place }, aber { $other } in { $start } ({ $length }).
violation-left-behind = Gruppe „gemeinsam“ „{ $group }“: { $other } geht in { $when } ohne { $who } in die Abteilung { $place }.
violation-not-apart = Gruppe „getrennt“ „{ $group }“: { $who }, in der Abteilung { $place }, und { $other } sind beide in { $when } unterwegs.
violation-home-unit = { $who } kann in { $when } nicht in der eigenen Abteilung ({ $place }) hospitieren.
violation-no-travel = { $who } darf in { $when } nicht an den Standort von { $place } reisen.
violation-not-enrolled = { $who } ist in keinem Programm und hat in { $when } keine Hospitation in der Abteilung { $place } zu machen.

## reason: why a stint is not placed, what blocks a start

reason-R1-window = { rule-R1-window }
reason-R1-choice = Genug andere aus der Wahl sind eingeplant
reason-R2-gap = Abstand zu anderen Hospitationen der Person zu klein
reason-R3-weeks-away = Limit der Wochen außerhalb der Abteilung erreicht
reason-R3-in-a-row = Folge der Wochen außerhalb der Abteilung zu lang
reason-R4-working-days = Mangel an Arbeitstagen
reason-R5-hosts = Gastplätze der Abteilung belegt
reason-R5-visits = Besuchszahl der aufnehmenden Abteilung ausgeschöpft
reason-R5-fewest = Zu wenige andere kämen in denselben Wochen
reason-R5-tutors = Tutoren belegt oder abwesend
reason-R5-someone = Empfang in der aufnehmenden Abteilung nicht möglich
reason-R6-presence = Besetzung der Stammabteilung zu klein
reason-R7-order = { rule-R7-order }
reason-R7-pins = { rule-R7-pins }
reason-R7-together = { rule-R7-together }
reason-R7-apart = { rule-R7-apart }
reason-R8-eligible = { rule-R8-eligible }
reason-holiday = Feiertage
reason-absence = Abwesenheit
reason-not-hired = Eintritt noch nicht erfolgt
reason-left = Austritt schon erfolgt
reason-host-closed = Schließung der aufnehmenden Abteilung
reason-home-closed = Schließung der Stammabteilung
reason-no-start = Keine mögliche Anfangswoche
reason-costs-more = Würde mehr Punkte kosten als sparen
reason-not-decided = Möglich, aber nicht als besser bewiesen
reason-carried-over = In den nächsten Plan verschoben: erst nach dem Zeitraum fällig
reason-facts = { $what }: { $weeks }
reason-between-facts = { "; " }
reason-free = Freie Anfangswochen
reason-too-short = Das Terminfenster ist kürzer als die Hospitation
reason-blamed = { $cause } ({ $weeks })
reason-blame = { $count ->
    [1] Eine einzige Ursache verhindert jeden Beginn: { $causes }
   *[other] Zusammen verhindern diese Ursachen jeden Beginn: { $causes }
}
reason-among = Jede von diesen wäre recht: { $hosts }; am leichtesten einzuplanen ist { $host }
reason-claim-open = Nicht bewiesen: ein Plan mit ihr hat vielleicht weniger Punkte als dieser
reason-claim-impossible = Bewiesen: schon die Daten verhindern jeden Beginn, bei jedem Plan
reason-claim-exact = Bewiesen: sie einzuplanen kostet { NUM($points) } Punkte mehr, nicht weniger
reason-claim-none-better = Bewiesen: kein Plan mit ihr hat weniger Punkte als dieser
reason-claim-at-least = Bewiesen: sie einzuplanen kostet mindestens { NUM($points) } Punkte mehr
reason-shortage-people = Durch Zählen bewiesen: von den { $stints } Hospitationen dieser Person { $sure ->
    [one] passt mindestens { $sure }
   *[other] passen mindestens { $sure }
} nicht in ihre Wochen, bei jedem Plan
reason-shortage-hosting = Durch Zählen bewiesen: von den { $stints } Hospitationen in dieser aufnehmenden Abteilung { $sure ->
    [one] findet mindestens { $sure }
   *[other] finden mindestens { $sure }
} dort keinen Platz, bei jedem Plan
reason-shortage-leaving = Durch Zählen bewiesen: von den { $stints } Entsendungen aus der Stammabteilung { $sure ->
    [one] ist mindestens { $sure }
   *[other] sind mindestens { $sure }
} unmöglich (Mindestbesetzung), bei jedem Plan
reason-exchange = Möglich, { $when }{ $count ->
    [0] { "" }
   *[other] , { $ways }
}, { $price } (das Günstigste, was gefunden wurde)
reason-price-fewer = für { NUM($points) } Punkte weniger
reason-price-same = bei gleicher Punktzahl
reason-cut-short = Was ihr Platz machen müsste, wurde nicht zu Ende gesucht
reason-price-more = für { NUM($points) } Punkte mehr
reason-names-and-more = { $names } und { $more } weitere
reason-also = { $count ->
    [one] wenn auch { $names } eingeplant wird
   *[other] wenn auch { $names } eingeplant werden
}
reason-gone = { $count ->
    [one] wenn { $names } entfällt
   *[other] wenn { $names } entfallen
}
reason-moved = { $count ->
    [one] wenn { $names } verlegt wird
   *[other] wenn { $names } verlegt werden
}
reason-who = { $employee } ({ $unit }, { $weeks })
reason-who-moved = { $employee } ({ $unit }, { $weeks } → { $to })
reason-signed = { $sign }{ NUM($points) } Punkte

## fix: what would help

fix-better = plan noch einmal und länger laufen lassen: der gefundene Tausch ist besser als dieser Plan.
fix-no-time = Eine Hospitation dieser Person auf später verschieben, ihr mehr Wochen geben (max_weeks_away, Abwesenheiten) oder gap_weeks senken.
fix-both = { $first } Das allein genügt nicht. { $second }
fix-R1-window = Das Terminfenster erweitern oder Abwesenheiten und Schließungen prüfen.
fix-R1-choice = Nichts: genug andere aus der Wahl sind eingeplant.
fix-R2-gap = Eine andere Hospitation dieser Person verlegen{ $known ->
    [0] { "" }
   *[other] , damit sie gehen kann: { $when }
}, oder gap_weeks senken.
fix-R3-weeks-away = max_weeks_away für diese Person erhöhen oder den nächsten Zeitraum abwarten.
fix-R3-in-a-row = Eine andere Hospitation dieser Person verlegen oder max_in_a_row erhöhen.
fix-R4-working-days = { fix-R1-window }
fix-R5-hosts = Einen weiteren Gastplatz in „{ $host }“ schaffen{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R5-fewest = Andere in denselben Wochen kommen lassen oder min_visitors von „{ $host }“ senken.
fix-R5-visits = max_visits von „{ $host }“ erhöhen oder den nächsten Zeitraum abwarten.
fix-R5-tutors = Einen weiteren Tutor in „{ $host }“ einsetzen{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R5-someone = Dafür sorgen, dass in „{ $host }“ jemand da ist{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R6-presence = Die Besetzung in „{ $home }“ verstärken{ $known ->
    [0] { "" }
   *[other] , { $when }
}, oder ihr Minimum senken.
fix-R7-order = Zuerst die Hospitationen einplanen, die vorausgehen müssen, oder die Reihenfolge lockern.
fix-R7-pins = Die Zeilen in pins prüfen, die sie sperren{ $known ->
    [0] { "" }
   *[other] , { $when }
}.
fix-R7-together = Prüfen, was die anderen Mitglieder der Gruppe hindert, oder diese Person herausnehmen.
fix-R7-apart = Die Hospitation eines anderen Mitglieds der Gruppe verlegen, damit eine Anfangswoche frei wird{ $known ->
    [0] { "" }
   *[other] , { $when }
}, oder die Gruppe überdenken.
fix-R8-eligible = Programm, Abteilung oder Reisen dieser Person prüfen.
fix-holiday = Das Terminfenster über die Feiertage hinaus erweitern.
fix-absence = Das Terminfenster erweitern, oder prüfen, ob sich eine Abwesenheit verlegen lässt.
fix-part-time = In der Spalte days von employees.csv angeben, an welchen Tagen diese Person arbeitet, statt Abwesenheiten: Dann zählen diese Wochen.
fix-not-hired = Den Eintritt abwarten: das Terminfenster erweitern.
fix-left = Nichts in diesem Zeitraum, außer einem späteren Austritt.
fix-host-closed = „{ $host }“ für Gäste öffnen{ $known ->
    [0] { "" }
   *[other] , { $when }
}, oder das Terminfenster erweitern.
fix-home-closed = Leute aus „{ $home }“ gehen lassen{ $known ->
    [0] { "" }
   *[other] , { $when }
}, oder das Terminfenster erweitern.
fix-no-start = { fix-R1-window }
fix-costs-more = Ihre Priorität erhöhen oder Wünsche und Punkte überdenken.
fix-not-decided = plan noch einmal und länger laufen lassen.
fix-carried-over = Nichts zu tun: der nächste Plan nimmt sie wieder auf.

## note: remarks on the input

note-line = Hinweis: { $text }
note-unknown-column = { $file }: die Spalte „{ $column }“ ist nicht bekannt und wird nicht gelesen.
note-likely-column = { $look ->
    [date] ACHTUNG, { $file }: Die Spalte „{ $column }“ wird nicht gelesen und sieht nach einem Ein- oder Austrittsdatum aus. Falls sie es ist: [columns] in passerelle.toml.
    [unit] ACHTUNG, { $file }: Die Spalte „{ $column }“ wird nicht gelesen und sieht nach einer Abteilung aus. Falls sie es ist: [columns] in passerelle.toml.
   *[other] { $file }: In der Spalte „{ $column }“ geht es um die Arbeitszeit; sie wird nicht verwendet.
}
note-header-below = { $file }: Die Kopfzeile ist Zeile { $line }; was darüber steht, wird nicht gelesen.
note-rows-below = { $file }: { $rows ->
    [one] Zeile { $first } (Summe oder Bemerkung) wird nicht gelesen
   *[other] { $rows } Zeilen mit Summen oder Bemerkungen werden nicht gelesen, die erste ist Zeile { $first }
}.
note-cells-beside = { $file }: { $cells ->
    [one] Eine Zelle neben der Tabelle, in Zeile { $line }, wird nicht gelesen
   *[other] { $cells } Zellen neben der Tabelle werden nicht gelesen, die erste in Zeile { $line }
}.
note-rows-cancelled = { $file }: { $rows ->
    [one] Zeile { $line } ist abgesagt: Sie zählt
   *[other] { $rows } Zeilen sind abgesagt, die erste ist Zeile { $line }: Sie zählen
} im Plan nicht.
note-short-years = { $file }: { $cells ->
    [one] Ein Datum hat eine Jahreszahl
   *[other] { $cells } Daten haben eine Jahreszahl
} mit zwei Ziffern; „{ $text }“ in Zeile { $line } wird als { LONGDAY($day) } gelesen.
note-days-off-unclear = { $file }: { $cells ->
    [one] Ein freier Tag wird nicht verstanden
   *[other] { $cells } Zellen mit freien Tagen werden nicht verstanden
} („{ $text }“, Zeile { $line }): Verstanden werden nur ganze Tage. Die Spalte „{ $days }“ nennt die Arbeitstage.
note-part-time = { $file }: { $people ->
    [one] Eine Person arbeitet Teilzeit
   *[other] { $people } Personen arbeiten Teilzeit
} („{ $text }“, Zeile { $line }), und nichts sagt, an welchen Tagen: Sie zählen von Montag bis Freitag als anwesend. Die Spalte „{ $days }“ (Mo-Mi) kann es sagen.
note-lost-zeros = { $file }: { $cells ->
    [one] Eine Kennung hat ihre führenden Nullen verloren
   *[other] { $cells } Kennungen haben ihre führenden Nullen verloren
}; „{ $text }“ in Zeile { $line } wird als „{ $known }“ gelesen.
note-likely-sheet = { $file }: Das Blatt „{ $sheet }“ wird nicht gelesen; nennen Sie es „{ $accepted }“, damit es gelesen wird.
note-links-matrix = { $file }: { $links ->
    [one] eine Verbindung
   *[other] { $links } Verbindungen
} aus einer Kreuztabelle gelesen (Lieferanten in Zeilen, Kunden in Spalten).
note-unknown-file = { $file }: diese Datei wird nicht gelesen; ist „{ $nearest }“ gemeint?
note-strangers = { $file }: { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
} ausgelassen, ab Zeile { $first }, zu { $people ->
    [one] { $people } Person, die
   *[other] { $people } Personen, die
} nicht unter den Beschäftigten { $people ->
    [one] ist
   *[other] sind
}.{ $near ->
    [0] { "" }
   *[other] { "" } Der Name in Zeile { $line } gleicht fast dem einer beschäftigten Person: ein Tippfehler?
}
note-no-return = { $file }: keine Rückmeldung in diesem Text; eine Rückmeldung beginnt mit der Zeile „Personalnummer:“.
note-managers-unknown = { $file }: { $rows ->
    [one] { $rows } Zeile nennt
   *[other] { $rows } Zeilen nennen
}, ab Zeile { $first }, Vorgesetzte, die nicht unter den Beschäftigten sind oder mehrere sein könnten: Es zählt die Leitung der Abteilung.
note-macros = { $file }: diese Arbeitsmappe enthält Makros; sie werden weder gelesen noch ausgeführt.
note-default-start = Die Einstellungen nennen keinen Beginn des Zeitraums: der Plan beginnt am { LONGDAY($start) }.
note-link-never-hosts = „{ $host }“ nimmt im Zeitraum niemanden auf: die Verbindung mit „{ $home }“ ergibt keine Hospitation.
note-never-hosts = „{ $unit }“ nimmt im Zeitraum niemanden auf: keine Hospitation zur Einarbeitung.
note-nobody-works = „{ $unit }“ hat Plätze, aber zu wenige Leute zum Empfang: niemand wird dorthin geschickt.
note-choice-of-nobody = Die Wahl „{ $choice }“ betrifft niemanden: keine Person passt zu ihrer Zeile.
note-other-version = Dieser Plan stammt von einer anderen Version ({ $version }): die Dateien können abweichen.
note-not-believed = Eine Antwort der Suche war falsch und wurde verworfen ({ $what }): Der Plan ist geprüft, aber ein besserer wurde vielleicht übersehen. Bitte melden Sie das.
note-exchanges-cut-short = Was Platz machen müsste, wurde nicht zu Ende gesucht, und zwar für { $stints ->
    [one] { $stints } offene Hospitation
   *[other] { $stints } offene Hospitationen
}: Zeit abgelaufen, abgebrochen, oder zu viele. passerelle explain --employee sucht es für eine Person.
note-more = Und { $notes ->
    [one] { $notes } weiterer Hinweis
   *[other] { $notes } weitere Hinweise
} dieser Arten.
note-baseline-before = Bisheriger Plan: { $rows ->
    [one] { $rows } Hospitation
   *[other] { $rows } Hospitationen
} von vor dem Zeitraum, als erledigt gezählt.
note-baseline-without-stints = Bisheriger Plan: { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
} ohne Hospitation, die heute ansteht (siehe changes.csv).

## failure: what ended a command without a result

failure-line = Fehler: { $text }
failure-faulty-input = { $count } Fehler zu beheben (Datei:Zeile:Spalte [Code]); nichts wurde geschrieben.
failure-pins-break-rules = feste Termine aus pins verletzen Regeln; nichts wurde geschrieben.
failure-schedule-breaks-rules = dieser Plan verletzt Regeln; nichts wurde geschrieben.
failure-pins-contradict = diese festen Termine aus pins lassen sich nicht mit den anderen vereinbaren; nichts wurde geschrieben.
failure-interrupted = abgebrochen; nichts wurde geschrieben.
failure-out-of-time = die erlaubte Zeit reichte für keinen Plan; nichts wurde geschrieben.
failure-solver = der Löser ist gescheitert ({ $message }); nichts wurde geschrieben.
failure-rejected = interner Fehler: der gefundene Plan verletzt { $rule }; nichts wurde geschrieben.
failure-not-empty = { $path } ist nicht leer; nennen Sie einen anderen Ordner.
failure-record-foreign = { $path } ist nicht die summary.json eines Plans ({ $what }).
failure-certificate = { $path } beweist nichts: { $why }
certificate-foreign = Das ist kein Zertifikat dieser Version.
certificate-altered = Es ist nicht mehr so, wie es geschrieben wurde.
certificate-other-input = Es handelt von anderen Daten oder anderen Einstellungen.
certificate-prices = Seine Preise gehören nicht zu diesen Daten.
certificate-not-proven = Seine Preise beweisen nicht, was es behauptet.
certificate-above-schedule = Danach würde jeder Plan mehr kosten als dieser.
failure-file = { $path }: { $source }
failure-empty-batch = die Liste nennt kein Unternehmen: ergänzen Sie `each = "Ordner"` oder `[company.Name]`.
failure-inputs-differ = die Daten sind nicht die dieses Plans: { $files }. Nichts wurde geschrieben.
failure-file-altered = { $file } ist geändert
failure-file-missing = { $file } fehlt
failure-file-added = { $file } ist neu
failure-stdout = die Standardausgabe ist gescheitert: { $source }
failure-threads = Threads ließen sich nicht starten: { $source }
failure-page = die Seite lässt sich nicht öffnen ({ $source }); versuchen Sie einen anderen --port.
failure-log = das Protokoll { $path } lässt sich nicht schreiben ({ $source }).
failure-stdout-kept = --json behält die Standardausgabe für sich; nennen Sie mit --out eine Datei.
failure-internal = interner Fehler: bitte melden Sie die Meldung oben; nichts wurde geschrieben.
failure-close-outside = der Plan hat { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
} außerhalb des Zeitraums vom { DAY($from) } bis { DAY($to) }; nennen Sie das Quartal mit --start und --weeks; nichts wurde geschrieben.
failure-close-unencodable = der Kodierung von history.csv fehlt ein Buchstabe der neuen Zeilen; speichern Sie die Datei als CSV UTF-8; nichts wurde geschrieben.
failure-target-root = { $path } kann nicht der Ausgabeordner sein; nennen Sie einen Ordner, der angelegt werden soll.
failure-target-no-folder = { $path } ist kein Ordner; nennen Sie mit --out einen anderen.
failure-target-no-parent = den Ordner { $path } gibt es nicht; legen Sie ihn zuerst an.
failure-target-not-writable = in { $path } lässt sich nicht schreiben ({ $source }).
failure-target-holds-input = Schreiben nach { $path } würde die Daten { $input } löschen; nennen Sie einen anderen Ordner.
failure-target-holds-current = { $path } enthält den aktuellen Ordner; starten Sie den Befehl von anderswo.
failure-target-mount-point = { $path } ist ein Einhängepunkt; nennen Sie einen Ordner darin.
failure-target-foreign = { $path } enthält „{ $found }“, das nicht von Passerelle stammt; nennen Sie einen anderen Ordner oder leeren Sie diesen.
failure-target-edited = „{ $file }“ in { $path } wurde geändert, seit Passerelle es geschrieben hat; verschieben Sie die Datei oder nennen Sie einen anderen Ordner (um sie zu berücksichtigen: --pins oder --baseline).
failure-target-moved = { $path } führt woandershin als zu Beginn des Befehls; dort wurde nichts ersetzt.
failure-target-in-use = { $path } ist in einem anderen Programm geöffnet; schließen Sie es dort und versuchen Sie es erneut. Geändert wurde nichts.
failure-target-in-use-kept = { $path } ist in einem anderen Programm geöffnet, der Ordner wurde deshalb nicht ersetzt; der neue Plan liegt in { $kept }. Schließen Sie die Datei, bevor Sie es erneut versuchen.
failure-recipe-units = ein Unternehmen hat mindestens 2 Abteilungen (--units).
failure-recipe-employees = ein Unternehmen hat mindestens so viele Beschäftigte (--employees) wie Abteilungen (--units).
failure-recipe-hires = es kann nicht mehr Neue (--hires) als Beschäftigte (--employees) geben.
failure-recipe-electives = ein Unternehmen mit Wahlstationen hat mindestens 12 Abteilungen (--units), 8 Wochen (--weeks) und mehr als zwei Beschäftigte (--employees) je Abteilung.
failure-recipe-weeks = der Zeitraum hat 1 bis { $most } Wochen (--weeks).
failure-recipe-monday = der Zeitraum beginnt an einem Montag (--start).
failure-recipe-year = der Zeitraum beginnt zwischen 1900 und 2999 (--start).
failure-recipe-links = eine Abteilung einer Servicekette hat mindestens 2 verbundene Abteilungen (--links).
failure-recipe-range = --{ $name } liegt außerhalb der Grenzen.

## recipe: generated companies

recipe-made = Beschäftigte: { $employees }, Abteilungen: { $units }, Wochen: { $weeks }, Startwert: { $seed }

## recount: the result of verify

recount-clean = Der Plan hält alle Regeln ein.
recount-broken = { $count ->
    [one] { $count } verletzte Regel
   *[other] { $count } verletzte Regeln
}: { $rules }
recount-points = Strafpunkte: { NUM($points) } (ohne jede Hospitation: { NUM($idle) })
recount-term = { $name } ({ $code }): { NUM($points) }
certified-proven = Zertifikat: Kein Plan kostet weniger als { NUM($proven) } Punkte. Das beweisen Preise; sie wurden aus den Daten nachgerechnet.
certified-whole = Die angegebene Schranke beruht allein auf diesen Preisen.
certified-on-its-word = Die angegebene Schranke ist { NUM($bound) }; für die weiteren { NUM($further) } bürgt allein { $solver }.
certified-left = Nach dem, was bewiesen ist, ist kein Plan um mehr als { NUM($left) } Punkte besser als dieser.

## census: the result of check

census-understood = Verstanden: { $people }, { $new }, { $links }, { $absences }.
census-count-people = { $n ->
    [one] { $n } Mitarbeiter
   *[other] { $n } Mitarbeiter
}
census-count-new = { $n ->
    [one] { $n } neu
   *[other] { $n } neu
}
census-count-links = { $n ->
    [one] { $n } Verbindung
   *[other] { $n } Verbindungen
}
census-count-absences = { $n ->
    [one] { $n } Abwesenheit
   *[other] { $n } Abwesenheiten
}
census-nobody-new = Niemand ist neu: kein Eintrittsdatum in den { $weeks } Wochen vor dem Zeitraum oder darin, und keine Einarbeitung verlangt.
census-no-links = Es gibt keine Verbindung zwischen Abteilungen: Außer zur Einarbeitung schuldet niemand eine Hospitation.
census-people = Beschäftigte: { $people } (Einarbeitung { $onboarding }, regelmäßig { $regular }, kein Programm { $none })
census-units = Abteilungen: { $units }, Verbindungen: { $links }, aufnehmende Abteilungen: { $hosting } (Gäste zugleich: { $places })
census-stints = Einzuplanende Hospitationen: { $all } (Einarbeitung { $onboarding }, davon { $waiting } verschiebbar; regelmäßig { $regular }; zusätzlich { $extra }; zur Wahl { $choice }), davon { $late } schon überfällig

## afford: whether a company can afford what it asks for

afford-life-new = { $people ->
    [one] Der neue Kollege
   *[other] Ein neuer Kollege, einer von { NUM($people) },
} wird { NUM($away) } von { NUM($weeks) } Wochen fort sein, bis zu { NUM($row) } hintereinander{ $sites }; am längsten ist jemand { $most ->
    [one] { NUM($most) } Woche
   *[other] { NUM($most) } Wochen
} fort.
afford-life-regular = Alle anderen, von denen etwas verlangt wird ({ NUM($people) }), werden { NUM($away) } von { NUM($weeks) } Wochen fort sein, bis zu { NUM($row) } hintereinander{ $sites }; am längsten ist jemand { $most ->
    [one] { NUM($most) } Woche
   *[other] { NUM($most) } Wochen
} fort.
afford-life-sites = { $sites ->
    [one] , mit mindestens einer Reise an einen anderen Standort
   *[other] , mit mindestens { NUM($sites) } Reisen an andere Standorte
}
settings-matter = Was davon das meiste entscheidet, in passerelle.toml oder mit --set:
settings-one = { $path } = { $value }: { $about }
afford-balance = Ohne die verschiebbaren werden { $wanted } Besuch gebraucht; die Abteilungen können { $hosted } aufnehmen und ihre Mitglieder für { $left } gehen lassen.
afford-site = { $name }: Aufnahme, { $hosting }, { $places } möglich; Entsendung, { $leaving }, { $leaves } möglich
afford-fits = Nichts beweist, dass eine davon nicht einzuplanen wäre; erst die Planung zeigt, ob alle Platz finden.
afford-surely = { $count ->
    [one] Durch Zählen bewiesen: mindestens eine Hospitation lässt sich bei keinem Plan einplanen.
   *[other] Durch Zählen bewiesen: mindestens { $count } Hospitationen lassen sich bei keinem Plan einplanen.
}
afford-without-start = davon { $stints } ohne jede mögliche Anfangswoche{ $others ->
    [0] { "" }
   *[other] {" "}(Abwesenheiten, Schließungen, Feiertage)
}
afford-held-nobody = { $stints }: in „{ $unit }“ ist in keiner Woche jemand zum Empfang da
afford-held-minimum = { $stints }: die Mindestbesetzung in „{ $unit }“ hält dort jede Woche alle zurück
afford-tightest = Wo es am engsten ist:
afford-hosting = Aufnahme in „{ $unit }“
afford-leaving = Entsendung aus „{ $unit }“
afford-people = Zeit der Leute in „{ $unit }“ ({ $people })
afford-heavy = { $subject }, { $when }: { $asked }, { $room } möglich; stark belastet (Schätzung)
afford-too-many = { $subject }, { $when }: { $asked }, { $room } möglich; mindestens { $stints } zu viel (bewiesen)
afford-asked = { $wanted ->
    [one] { $wanted } Woche gewünscht
   *[other] { $wanted } Wochen gewünscht
}
afford-asked-at-least = { $wanted ->
    [one] { $wanted } Woche gewünscht
   *[other] { $wanted } Wochen gewünscht
} (mindestens { $least })
afford-cadence = Rhythmus auf Dauer (Schätzung, wenn die Zeit danach diesem Zeitraum gleicht): ein gleicher Rhythmus für alle Verbindungen wäre ab { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
} einzuhalten; die Grenze setzt { $by }.
afford-no-cadence = Rhythmus auf Dauer (Schätzung): keiner ist überall einzuhalten; gar kein Platz, { $by }.
afford-all-held = Alle verlangten Rhythmen lassen sich einhalten.
afford-not-held = Verlangte Rhythmen, die sich zusammen nicht einhalten lassen, und was nötig wäre:
afford-link-none = { $ways }: { $asked } Monate verlangt, kein Rhythmus ist einzuhalten (Grenze: { $by })
afford-link-would = { $ways }: { $asked } Monate verlangt, { $months } wären nötig (Grenze: { $by })
afford-by-hosting = die Aufnahme in „{ $unit }“
afford-by-leaving = die Entsendung aus „{ $unit }“
afford-by-person = die Zeit jeder Person in „{ $unit }“
afford-windows = Einarbeitungen, die ihre Frist nicht halten können (durch Zählen bewiesen):
afford-window = { $name } ({ $home }), fällig bis { DAY($due) }: { $stints }, mit Abständen mindestens { $needed } Wochen; { $weeks } bis dahin; mindestens { $late } verspätet oder nicht eingeplant

## explain: why this, why not, what it would take

explain-person = { $name } ({ $id }), { $home }
explain-cut-short = Vorzeitig beendet (Zeitgrenze oder Strg-C): was Platz machen müsste, wurde nicht überall gesucht.
explain-nothing = Keine Hospitation einzuplanen.
explain-visits = { $unit }: { $placed ->
    [one] { $placed } Hospitation
   *[other] { $placed } Hospitationen
} von { $all } eingeplant
explain-visit = { $when }: { $who }
explain-because = { $why }; { $last }; { $due }; { $then }.
explain-why = { $link ->
    [supplies] „{ $home }“ beliefert „{ $unit }“
    [supplied] „{ $unit }“ beliefert „{ $home }“
    [both] „{ $home }“ und „{ $unit }“ beliefern einander
    [onboarding] „{ $unit }“ gehört zu den Abteilungen, die man nach dem Eintritt kennenlernt
   *[other] „{ $unit }“ ist zusätzlich zu den Programmen verlangt
}
explain-last = letzter Besuch bis { DAY($day) }
explain-first = bisher kein Besuch
explain-due = fällig bis { DAY($due) }
explain-overdue = überfällig seit { DAY($due) }
explain-then-pinned = der Termin ist vorgegeben
explain-then-alone = in keiner anderen Woche war ein Beginn frei
explain-then-equal = von den { $free } freien Wochen kostet keine weniger Punkte als diese
explain-then-best = von den { $free } freien Wochen kostet diese die wenigsten Punkte (danach { $when }: { $points })
explain-then-cheaper = von den { $free } freien Wochen würde { $when } weniger Punkte kosten ({ $points })
explain-placed = Eingeplant, { $when }: { $what }
explain-pinned = Fester Termin aus pins.
explain-without = Ohne diese Hospitation: { $points }
explain-others = Andere Anfangswochen, einzeln (Unterschied in Punkten, das Günstigste, was gefunden wurde):
explain-left = Nicht eingeplant: { $what }
explain-starts = Anfangswoche für Anfangswoche:
explain-reason = Grund: { $title } ({ $code })
explain-sentence = { $text }.
explain-fix = Was tun? { $fix }
explain-owed-by = { $name } ({ $id }) → { $what }
explain-all-placed = Alle Hospitationen sind eingeplant.
explain-remedies-none-tried = Keine Änderung zu versuchen: nichts ist offen, oder nichts, was sich ändern ließe, steht im Weg.
explain-remedies-none = Keine Änderung bringt für sich allein mehr unter (versuchte Änderungen: { $tried }).
explain-remedies = Was mehr unterbrächte, jede Änderung für sich und durch neues Rechnen bestätigt (versuchte Änderungen: { $tried }):
explain-remedy = { $rank }. { $what }: { $stints ->
    [one] { $stints } Hospitation mehr eingeplant
   *[other] { $stints } Hospitationen mehr eingeplant
}, { NUM($points) } Punkte weniger
explain-instead = statt { $names }
explain-gain = Auch ohne Änderung kann dieser Plan { NUM($points) } Punkte gewinnen: lassen Sie plan noch einmal laufen.
explain-change-one-more-visitor = Ein Gast mehr in „{ $unit }“, { $when }
explain-change-one-fewer-at-home = Eine Person weniger Mindestbesetzung in „{ $unit }“, { $when }
explain-change-one-more-tutor = Ein weiterer Tutor in „{ $unit }“: { $name }
explain-change-more-weeks-away = { $limit } Wochen außerhalb der Abteilung statt { $before } für { $name }
explain-change-more-weeks-away-for-all = { $limit } Wochen außerhalb der Abteilung statt { $before } für alle (max_weeks_away, { $programme })
explain-change-more-weeks-in-a-row = { $limit } Wochen am Stück außerhalb der Abteilung statt { $before } für alle (max_in_a_row, { $programme })
explain-change-more-visits = { $limit } Besuche statt { $before } in „{ $unit }“ vom { DAY($from) } bis { DAY($to) }
explain-change-smaller-groups = { $limit ->
    [one] einzelne Besucher statt Gruppen ab { $before } in „{ $unit }“ (min_visitors)
   *[other] Gruppen ab { $limit } Besuchern statt { $before } in „{ $unit }“ (min_visitors)
}
explain-change-there-after-all = { $name } aus „{ $unit }“ da statt abwesend, { $when }
explain-change-shorter-gap = Abstand von { $weeks } statt { $before } für alle (gap_weeks, { $programme })
explain-change-no-closure = „{ $unit }“ ohne ihre Schließung vom { DAY($from) } bis { DAY($to) }
explain-stint = { $unit } ({ $programme })
explain-owed = { $what }, fällig bis { DAY($due) }, Priorität { NUM($priority) }
explain-no-start = Keine Anfangswoche in ihrem Terminfenster.
explain-start = { $when }: { $said }
explain-length = { $when } ({ $length })
explain-obstacle = { $cause }, { $weeks }
explain-impossible = unmöglich ({ $causes })
explain-blocked = blockiert ({ $causes })
explain-blocked-none = { $blocked }, kein Tausch gefunden
explain-priced-ways = { $ways }: { $price }
explain-priced-blocked = { $blocked }: { $price }
explain-priced-both = { $blocked }, möglich, { $ways }: { $price }

## change: what a plan changes against its baseline, and because of what

change-absence = die Person ist dann abwesend
change-leaver = die Person hat das Unternehmen verlassen
change-closure = eine Abteilung ist dann geschlossen
change-holiday = Feiertage
change-done = der Besuch hat stattgefunden
change-not-owed = die Hospitation steht nicht mehr an
change-pin = ein fester oder gesperrter Termin
change-capacity = weniger Gastplätze
change-tutors = weniger Tutoren vor Ort
change-presence = zu wenige Leute in der Abteilung
change-group = eine Gruppe
change-rule = eine Regel, die der Plan vorher nicht verletzte
change-gave-way = der Platz geht an eine andere Hospitation
change-points = so weniger Strafpunkte
change-room-freed = ein Platz ist frei geworden
change-owed = die Hospitation steht an, und es war Platz
change-not-told = Grund nicht genannt
change-with-rule = { $cause } ({ $rule })
change-with-people = { $cause }: { $people }
fate-moved = verlegt
fate-added = neu
fate-dropped = entfallen

## compare: two schedules side by side

compare-heading = { $first } und { $second }
compare-totals = Unveränderte Hospitationen: { $kept }, verlegt: { $moved }, neu: { $added }, entfallen: { $dropped }
compare-row = { $name }: { $cells }
compare-more = und { $rest } mehr (--format csv enthält alle)
compare-numbers = Zahlen
compare-points = Strafpunkte
compare-units = Hospitationen je aufnehmender Abteilung
compare-links = Hospitationen je Verbindung
compare-differences = Hospitationen, die sich unterscheiden
compare-before = vorher
compare-after = nachher
compare-difference = Unterschied
compare-unit = Abteilung
compare-link = Verbindung
compare-stint = Hospitation
compare-placed = Eingeplant
compare-left = Nicht eingeplant oder verschoben
compare-broken = Verletzte Regeln
compare-total = Summe
compare-when = { DAY($start) } ({ $weeks })

## close: a quarter is closed

close-added = { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
} zu { $file } hinzugefügt
close-to-add = { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
} zu { $file } hinzuzufügen; nichts wurde geschrieben
close-counts = erledigt: { $done }, abgesagt: { $cancelled }, noch offen: { $owed }
close-known = schon in der Datei: { $count }
close-later = enden später, für ein andermal gelassen: { $count }
close-left-out = ohne Spalte „Status“ nicht zu sagen, nicht hinzugefügt: { $count }
close-heard = Nach den Rückmeldungen: { $held ->
    [one] 1 Hospitation hat stattgefunden
   *[other] { $held } Hospitationen haben stattgefunden
}{ $moved ->
    [0] { "" }
    [one] , davon 1 zu anderer Zeit
   *[other] , davon { $moved } zu anderer Zeit
}, { $missed ->
    [one] 1 ist ausgefallen und wieder offen
   *[other] { $missed } sind ausgefallen und wieder offen
}.
close-missed-sides = ausgefallen auf Seiten des Gastes: { $visitor }, des Gastgebers: { $host }, anderes: { $other }
close-silent-visitors = ohne Rückmeldung des Gastes: { $count }
close-silent-hosts = ohne Rückmeldung der Gastabteilung: { $count }
close-late = Rückmeldungen nach dem Abschluss, im Verlauf von Hand zu berichtigen: { $count }
close-astray = Rückmeldungen zu keiner Hospitation dieses Plans: { $count }
close-stay = { $employee } → { $unit }, { DAY($monday) }
close-extras = erledigte Hospitationen aus stints.csv (entfernen Sie ihre Zeilen vor dem nächsten Plan): { $count }
close-documents = Mitteilungsblatt, Bescheinigungen und Pässe: { $folder }
close-advice = Rat: mit spread_from = "{ $start }" unter [regular] kommt jeder innerhalb eines Rhythmus an die Reihe.

## returns: what visitors and hosts say, in the terminal
returns-on = Rückmeldungen am { DAY($day) }: { $visits ->
    [one] 1 Hospitation ist vorbei
   *[other] { $visits } Hospitationen sind vorbei
}
returns-outstanding = { $count ->
    [0] Alle haben geantwortet.
    [one] 1 Rückmeldung steht aus:
   *[other] { $count } Rückmeldungen stehen aus:
}
returns-missing = { $by ->
    [host] { $unit } zu { $employee }, Woche ab { DAY($start) }
   *[visitor] { $employee }, in { $unit } in der Woche ab { DAY($start) }
} (vorbei seit { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
})
returns-praise = Was geschätzt wird:
returns-pooled = Abteilungen, von denen weniger als fünf Personen erzählten
returns-useful = { $unit }: { NUM($useful) } von 5 ({ $people } Personen)
returns-recognised = Dank: „{ $text }“
returns-irritants = Was stört: { $open ->
    [0] nichts offen
   *[other] { $open } offen
}, { $mended } behoben
returns-link = { $supplier } → { $client } (kann es beheben: { $supplier })
returns-no-link = Verbindung ungenannt, damit niemand zu erkennen ist
returns-irritant = „{ $text }“ ({ $days ->
    [one] 1 Tag
   *[other] { $days } Tage
})
returns-ideas = Ideen:
returns-said = „{ $text }“ ({ $who }, in { $host })
returns-said-nameless = „{ $text }“ (in { $host })
returns-said-somewhere = „{ $text }“
returns-kept-back = { $count ->
    [one] 1 Text wird nicht gezeigt
   *[other] { $count } Texte werden nicht gezeigt
}: wer ihn schrieb, möchte es nicht oder wäre zu erkennen.

## scenario: what-if runs side by side

scenario-name = Szenario
scenario-stints = Hospitationen
scenario-placed = eingeplant
scenario-more = Unterschied
scenario-unplaced = nicht eingeplant
scenario-points = Punkte
scenario-gap = noch zu gewinnen
scenario-set = { $name }: { $settings }
scenario-doubt = Solange noch etwas zu gewinnen ist, kann ein kleiner Unterschied von der Suche kommen statt von der Änderung.

## batch: several companies in one run

batch-progress = { $done } von { $all } Unternehmen
batch-company = Unternehmen
batch-result = Ergebnis
batch-planned = geplant
batch-unchanged = unverändert
batch-failed = gescheitert
batch-not-begun = nicht begonnen
batch-counts = Unternehmen: { $all }, geplant: { $planned }, unverändert: { $unchanged }, ohne Ergebnis: { $failed }
batch-nothing-changed = Nichts hat sich geändert: die Pläne in { $folder } bleiben, wie sie waren.
batch-gap = Lücke
## fault: errors of the input

fault-left-off = { $count ->
    [one] … und ein weiterer Fehler in derselben Datei.
   *[other] … und { NUM($count) } weitere Fehler in denselben Dateien: Beheben Sie zuerst diese.
}
## change: what differs from the baseline, in tables

change-what = Änderung
change-employee = Personalnummer
change-name = Name
change-host = Aufnehmende Abteilung
change-programme = Programm
change-from = Bisher
change-to = Jetzt
change-cause = Weil

## index: index.html of the output folder

index-look = Ansehen
index-send = Verschicken
index-publish = Veröffentlichen
index-programs = Für andere Programme
index-report = Der Plan zum Durchsehen: Kalender, Belegung, Kette, was nicht eingeplant ist.
index-workbook = Derselbe Plan für Excel oder LibreOffice; sein Blatt „{ $sheet }“ kann geändert und wieder eingelesen werden.
index-changes = Was sich gegenüber dem bisherigen Plan geändert hat, und warum.
index-people = Ein Kalender je Person, für sie selbst. Dateien .ics öffnen sich in Outlook und anderen Kalendern, .csv in Excel.
index-units = Ein Kalender je Abteilung, für ihre Leitung: wer kommt, wer abwesend ist.
index-messages = Wem zu schreiben ist, und was schon gesendet ist: bitte in der ersten Spalte vermerken.
index-kits = Je Abteilung: Karten zum Drucken, Einladungen, Entwürfe von Nachrichten.
index-bulletin = Das Mitteilungsblatt, vor der Veröffentlichung zu lesen und zu ergänzen.
index-bulletin-text = Derselbe Text, für ein Intranet oder Wiki.
index-everybody = Der Kalender aller Hospitationen, für einen gemeinsamen Kalender.
index-schedule = Der Plan, Zeile für Zeile; für den nächsten aufheben.
index-unscheduled = Was nicht eingeplant ist, warum, und was zu tun wäre.
index-changes-programs = Die Änderungen mit ihren Kürzeln.
index-summary = Zahlen, Einstellungen und Daten dieser Berechnung.
index-each = Für jede Person ihr Kalender
index-count = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}

## closed: public holidays and closures

closed-holidays = { $count ->
    [one] Feiertag: { $days }
   *[other] Feiertage: { $days }
}
closed-company = Unternehmen geschlossen: { $span }
closed-company-hosts = keine Abteilung nimmt auf: { $span }
closed-company-home = niemand geht: { $span }
closed-unit = geschlossen: { $span }
closed-unit-hosts = nimmt niemanden auf: { $span }
closed-unit-home = lässt niemanden gehen: { $span }

## system: what the system answers

system-not-found = nicht gefunden
system-permission-denied = Zugriff verweigert
system-already-exists = gibt es schon
system-storage-full = kein Platz mehr auf dem Datenträger
system-read-only = schreibgeschützt
system-is-a-folder = ein Ordner
system-not-a-folder = kein Ordner
system-not-a-file = keine gewöhnliche Datei
system-too-large = zu große Datei
system-not-text = kein Text in UTF-8
## kit: cards and sheets to print for each visit

kit-here = Sie sind hier
kit-customer = der Kunde
kit-place = Wo Sie sich melden
kit-meeting = Treffpunkt
kit-first-day = Der erste Tag
kit-equipment = Mitzubringen
kit-tutor = Ihr Tutor
kit-delivers = Was { $from } an { $to } übergibt
kit-expects = Was { $to } davon braucht
kit-quality = Guter Service, hier
kit-visitor = { $visitor } in der Abteilung { $host }
kit-way = Von hier bis zum Kunden
kit-looks = Drei Dinge zum Hinsehen
kit-questions = Drei Fragen
kit-notes = Ihre Notizen
kit-from = Stammabteilung
kit-purpose = Wozu
kit-show = Was Sie zeigen
kit-tutor-card = { $tutor } begleitet { $visitor }
kit-unit = Wer kommt, wer geht: { $unit }
kit-look-supplier-1 = Wo beginnt, was Ihre Abteilung bekommt, und durch wessen Hände es geht.
kit-look-supplier-2 = Was hier getan wird und bei Ihnen niemand sieht.
kit-look-supplier-3 = Was länger dauert, als Sie dachten.
kit-question-supplier-1 = Was bräuchten Sie von uns, um uns besser zu bedienen?
kit-question-supplier-2 = Welche unserer Bitten macht Ihnen das Leben schwer?
kit-question-supplier-3 = Worauf sind Sie stolz, ohne dass wir es bemerken?
kit-look-client-1 = Was hier aus dem wird, was Ihre Abteilung übergeben hat.
kit-look-client-2 = Was nachgebessert wird, bevor es gebraucht werden kann.
kit-look-client-3 = Wann man eine Verspätung spürt, und wer.
kit-question-client-1 = Was würden Sie an unserer Arbeit zuerst ändern?
kit-question-client-2 = Wann haben wir Sie zuletzt wirklich gut bedient?
kit-question-client-3 = Was merkt Ihr eigener Kunde von unserer Arbeit?
kit-look-customer-1 = Was der Kunde sieht, und was er nicht sieht.
kit-look-customer-2 = Der Augenblick, in dem sich hier ein Fehler von weither zeigt.
kit-look-customer-3 = Eine Kleinigkeit, die den Kunden freut.
kit-question-customer-1 = Worüber klagen Kunden, und woher kommt es?
kit-question-customer-2 = Worum bitten Kunden, was wir noch nicht können?
kit-question-customer-3 = Welcher Dank ist Ihnen in Erinnerung?
kit-look-other-1 = Ein gewöhnlicher Tag, vom ersten Handgriff bis zum letzten.
kit-look-other-2 = Von wem diese Abteilung abhängt, und wer von ihr.
kit-look-other-3 = Eine Arbeitsweise, die Sie mitnehmen können.
kit-question-other-1 = Wer ist Ihr Kunde, und woran merken Sie, dass er zufrieden ist?
kit-question-other-2 = Was würde Sie überraschen, wenn Sie zu uns kämen?
kit-question-other-3 = Wobei könnten wir einander helfen?
kit-purpose-supplier = Um zu sehen, woher kommt, was { $home } bekommt.
kit-purpose-client = Um zu sehen, was aus dem wird, was { $home } übergibt.
kit-purpose-customer = Um den Kunden mit anderen Augen zu sehen als mit denen von { $home }.
kit-purpose-other = Um das Haus über { $home } hinaus kennenzulernen.
kit-visitor-card = Gästekarte
kit-tutor-sheet = Tutorenkarte
kit-unit-sheet = Blatt der Abteilung
kit-notice = Hinweis
kit-home = Ihre Abteilung
kit-post = Stelle
kit-comes = kommt von { $unit }
kit-leaves = geht zu { $unit }
kit-head-who = Wer
kit-head-move = Wechsel
kit-head-until = Bis
kit-head-tutor = Tutor
kit-head-why = Warum
kit-nobody-moves = Niemand kommt und niemand geht.
kit-look-supplier-delivers = Verfolgen Sie, was Sie von hier bekommen, von seinem Anfang an: „{ $delivers }“. Durch wessen Hände geht es?
kit-look-supplier-expects = Ihre Abteilung erwartet: „{ $expects }“. Was hilft hier dabei, und was steht im Weg?
kit-look-client-delivers = Was hier aus dem wird, was Sie übergeben: „{ $delivers }“.
kit-look-client-expects = Von Ihnen wird erwartet: „{ $expects }“. Kommt es so an, von hier aus gesehen?
kit-look-quality = Guter Service heißt hier: „{ $quality }“. Wann am Tag sieht man das?
kit-look-far = Zwischen hier und dem Kunden liegen { $steps } Schritte. Was erinnert hier an den Kunden?
kit-question-supplier-expects = Wir erwarten „{ $expects }“: Ist das klar, und geht das jeden Tag?
kit-question-client-expects = Sie erwarten „{ $expects }“: Wann kam es zuletzt so an, wie es soll?
kit-question-far = Der Kunde ist { $steps } Schritte entfernt: Woher wissen Sie, dass er zufrieden ist?
kit-show-supplier-1 = Wo beginnt, was { $home } von Ihnen bekommt, und durch wessen Hände es geht.
kit-show-supplier-delivers = Wo beginnt, was { $home } von Ihnen bekommt – „{ $delivers }“ – und durch wessen Hände es geht.
kit-show-supplier-2 = Was Sie tun und am anderen Ende niemand sieht.
kit-show-supplier-3 = Eine Bitte von { $home }, die Ihnen das Leben schwer macht, und warum.
kit-show-client-1 = Was bei Ihnen aus dem wird, was { $home } übergibt.
kit-show-client-delivers = Was bei Ihnen aus dem wird, was { $home } übergibt: „{ $delivers }“.
kit-show-client-2 = Was Sie nachbessern müssen, bevor Sie es brauchen können, und was gleich richtig ankommt.
kit-show-client-3 = Was geschieht, wenn es zu spät kommt.
kit-show-customer-1 = Einen Kunden, vom ersten Kontakt bis zum letzten.
kit-show-customer-2 = Einen Fehler von weither, und wie Sie ihn auffangen.
kit-show-customer-3 = Eine Kleinigkeit, die den Kunden freut.
kit-show-other-1 = Einen gewöhnlichen Tag, vom ersten Handgriff bis zum letzten.
kit-show-other-2 = Von wem Sie abhängen, und wer von Ihnen.
kit-show-other-3 = Eine Arbeitsweise, auf die Sie stolz sind.
kit-why-comes-supplier = wir beliefern diese Abteilung
kit-why-comes-client = diese Abteilung beliefert uns
kit-why-comes-customer = um den Kunden kennenzulernen
kit-why-comes-other = um das Haus kennenzulernen
kit-why-leaves-supplier = diese Abteilung beliefert uns
kit-why-leaves-client = wir beliefern diese Abteilung
kit-why-leaves-customer = um den Kunden kennenzulernen
kit-why-leaves-other = um das Haus kennenzulernen
kit-written = { $visits ->
    [one] Mappe von { $visits } Hospitation geschrieben
   *[other] Mappen von { $visits } Hospitationen geschrieben
} nach { $folder }
kit-to-write = Probe für { $visits ->
    [one] { $visits } Hospitation
   *[other] { $visits } Hospitationen
}: nichts wurde geschrieben; { $folder } hätte { $files ->
    [one] { $files } Datei
   *[other] { $files } Dateien
} bekommen.
kit-messages = Zu sendende Nachrichten: { NUM($drafts) }; zu druckende Hinweise für Leute ohne Adresse: { NUM($notices) }. Die Liste: messages.csv.
kit-no-organizer = Die Einstellung organizer in [output] sagt nicht, wer einlädt: Jeder bekommt einen gedruckten Hinweis.

## letter: messages about visits

letter-subject = { $about ->
    [invitation] Hospitation: { $visitor } in der Abteilung { $host }, { $when }
    [changed] Hospitation verschoben: { $visitor } in der Abteilung { $host }, { $when }
   *[cancelled] Hospitation abgesagt: { $visitor } in der Abteilung { $host }, { $when }
}
letter-subject-many = { $changes ->
    [0] { $count } Hospitationen betreffen Sie
   *[other] { $count } Hospitationen betreffen Sie, manches hat sich geändert
}
letter-greeting = Guten Tag { $name },
letter-visitor = Ihre Hospitation in der Abteilung { $host }: { $when }.
letter-tutor = Sie begleiten { $visitor } ({ $home }): { $when }.
letter-host = { $visitor } ({ $home }) kommt zu Ihnen: { $when }.
letter-home-manager = { $visitor }, aus { $home }, geht in die Abteilung { $host }: { $when }.
letter-host-manager = { $visitor } ({ $home }) kommt in die Abteilung { $host }: { $when }.
letter-changed = Die Hospitation von { $visitor } in der Abteilung { $host } ({ $before }) ist verschoben auf { $when }: { $why }.
letter-cancelled = Die Hospitation von { $visitor } in der Abteilung { $host } ({ $before }) findet nicht statt: { $why }.
letter-no-longer = Die Hospitation von { $visitor } in der Abteilung { $host } ({ $before }) betrifft Sie nicht mehr: { $why }.
letter-attached = { $count ->
    [one] Bitte öffnen Sie den Anhang: Er trägt die Hospitation in Ihren Kalender ein.
   *[other] Bitte öffnen Sie die { $count } Anhänge: Sie tragen die Hospitationen in Ihren Kalender ein.
}

## why: why the days of a visit changed
why-absence = die Person hat an diesen Tagen keine Zeit
why-leaver = die Person arbeitet an diesen Tagen nicht im Unternehmen
why-closure = eine Abteilung ist an diesen Tagen geschlossen
why-holiday = an diesen Tagen sind Feiertage
why-done = die Hospitation ist schon gemacht
why-not-owed = die Hospitation steht nicht mehr an
why-pin = der Termin wurde anders festgelegt
why-capacity = die Abteilung hat an diesen Tagen weniger Plätze
why-tutors = an diesen Tagen sind zu wenige Tutoren da
why-presence = zu wenige Leute wären in der Abteilung geblieben
why-group = die Hospitation hängt an denen von Kollegen
why-rule = der Termin passte nicht mehr zu den Regeln des Unternehmens
why-gave-way = der Platz ging an eine andere Hospitation
why-points = der Plan geht so für alle besser auf
why-room-freed = ein Platz ist frei geworden
why-owed = die Hospitation steht an, und es ist Platz
why-another = jemand anderes kümmert sich jetzt darum
why-replanned = es wurde neu geplant

## attested: what the certificate of visits says

attested-title = Bescheinigung über Hospitationen
attested-text = { $who } ({ $home }) hat { $weeks ->
    [one] eine Woche
   *[other] { $weeks } Wochen
} in { $count ->
    [one] einer anderen Abteilung
   *[other] { $count } anderen Abteilungen
} des Hauses verbracht: { $units }. Letzte Hospitation: { LONGDAY($last) }.
attested-thanks = Danke für die Zeit, sich anzusehen, für wen wir arbeiten und mit wem.
attested-date = Datum
attested-head = Für das Unternehmen

## passport: units seen, when, how far from the customer

passport-title = Pass von { $who }
passport-home = Abteilung: { $home }
passport-known = Bekannte Abteilungen auf dem Weg zum Kunden: { $known } von { $all }
passport-beside = Diese Abteilung ist beim Kunden.
passport-empty = Noch keine Hospitation.
passport-unit = Abteilung
passport-way = Der Weg zum Kunden
passport-when = Wann
passport-far = Bis zum Kunden
passport-links = { $links ->
    [0] beim Kunden
    [one] 1 Verbindung
   *[other] { $links } Verbindungen
}
passport-no-way = außerhalb der Kette

## impressions: first impressions of new hires

impressions-title = Erste Eindrücke von { $who }
impressions-why = Ihre ersten Hospitationen sind gemacht. Sie sehen noch, was andere nicht mehr sehen: sagen Sie es.
impressions-said = Was Sie dazu sagten
impressions-surprised = Was hat Sie erstaunt?
impressions-unclear = Was verstehen Sie immer noch nicht?
impressions-better = Was war anderswo besser gelöst?
impressions-keep = Was sollte unbedingt bleiben?

## form: the form that makes a return

form-title = Rückmeldung: { $who } in der Abteilung { $host }
form-purpose = Zwei Minuten genügen. Nichts verlässt diese Seite: am Ende den Text speichern, kopieren oder senden.
form-by = Wer antwortet?
form-by-visitor = der Gast
form-by-host = die Gastabteilung
form-held = Hat die Hospitation stattgefunden?
form-held-yes = ja
form-held-moved = ja, zu anderer Zeit
form-held-no = nein
form-missed_because = Von welcher Seite kam die Verhinderung? (Nach dem Grund wird nicht gefragt.)
form-missed_because-visitor = beim Gast
form-missed_because-host = bei der Gastabteilung
form-missed_because-other = anderes
form-started = Von welchem Tag an?
form-useful = War es nützlich? (von 1, wenig, bis 5, sehr)
form-learned = Was haben Sie gelernt?
form-surprised = Was hat Sie überrascht?
form-irritant = Was stört die Arbeit zwischen den beiden Abteilungen?
form-idea = Eine Idee?
form-anecdote = Eine Geschichte zum Erzählen?
form-may_print = Dürfen diese Worte gedruckt werden?
form-may_print-no = nein
form-may_print-anonymous = ja, ohne meinen Namen
form-may_print-yes = ja, mit meinem Namen
form-save = Text speichern
form-copy = Kopieren
form-mail = Per Mail senden
form-result = Ihre Rückmeldung
form-how = Geben Sie diesen Text der Person, die die Hospitationen organisiert.
form-saved = Erledigt.
