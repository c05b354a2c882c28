<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>nnstudio</name>
    <message>
        <source>About nnstudio</source>
        <translation>Über nnstudio</translation>
    </message>
    <message>
        <source>A desktop laboratory for the hyperparameters of neural networks. Free software under the MIT licence.</source>
        <translation>Ein Labor auf dem Schreibtisch für die Hyperparameter neuronaler Netze. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Walk the network</source>
        <translation>Durchs Netz gehen</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Insert layer</source>
        <translation>Schicht einfügen</translation>
    </message>
    <message>
        <source>Insert neuron</source>
        <translation>Neuron einfügen</translation>
    </message>
    <message>
        <source>Shift+Ins, or +</source>
        <translation>Umschalt+Einfg oder +</translation>
    </message>
    <message>
        <source>Remove neuron</source>
        <translation>Neuron entfernen</translation>
    </message>
    <message>
        <source>Del, or -</source>
        <translation>Entf oder -</translation>
    </message>
    <message>
        <source>Edit weight or bias</source>
        <translation>Gewicht oder Bias bearbeiten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Arbeits&amp;umgebung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>As many &amp;parameters</source>
        <translation>Ebenso viele &amp;Parameter</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begin with the ready experiment, in this window.</source>
        <translation>Mit dem fertigen Experiment beginnen, in diesem Fenster.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open an experiment from a file.</source>
        <translation>Ein Experiment aus einer Datei öffnen.</translation>
    </message>
    <message>
        <source>Open a &amp;copy…</source>
        <translation>&amp;Kopie öffnen…</translation>
    </message>
    <message>
        <source>Open what a file holds as a new experiment; the file stays as it is.</source>
        <translation>Den Inhalt einer Datei als neues Experiment öffnen; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Open a &amp;link…</source>
        <translation>&amp;Link öffnen…</translation>
    </message>
    <message>
        <source>Open a link to TensorFlow Playground as the same experiment.</source>
        <translation>Einen Link zu TensorFlow Playground als dasselbe Experiment öffnen.</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>Learn from a table of your own: CSV, TSV or Parquet.</source>
        <translation>Aus einer eigenen Tabelle lernen: CSV, TSV oder Parquet.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the experiment with its weights and history.</source>
        <translation>Das Experiment mit Gewichten und Verlauf speichern.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>&amp;Modell…</translation>
    </message>
    <message>
        <source>The trained network for other programs: ONNX, NumPy, or a script in Python.</source>
        <translation>Das trainierte Netz für andere Programme: ONNX, NumPy oder ein Python-Skript.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Losses and scores along the training, as CSV or Parquet.</source>
        <translation>Verluste und Güte im Verlauf des Trainings, als CSV oder Parquet.</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>One page with settings, results, pictures, and how to do it again.</source>
        <translation>Eine Seite mit Einstellungen, Ergebnissen, Bildern und dem Weg, alles zu wiederholen.</translation>
    </message>
    <message>
        <source>&amp;Film…</source>
        <translation>&amp;Film…</translation>
    </message>
    <message>
        <source>The training from its start to now, as GIF or MP4.</source>
        <translation>Das Training vom Anfang bis jetzt, als GIF oder MP4.</translation>
    </message>
    <message>
        <source>Picture of the &amp;network…</source>
        <translation>Bild des &amp;Netzes…</translation>
    </message>
    <message>
        <source>The drawn network as SVG or PNG.</source>
        <translation>Das gezeichnete Netz als SVG oder PNG.</translation>
    </message>
    <message>
        <source>Picture of the &amp;window…</source>
        <translation>Bild des &amp;Fensters…</translation>
    </message>
    <message>
        <source>The whole window as it is seen.</source>
        <translation>Das ganze Fenster, wie es zu sehen ist.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and end the program.</source>
        <translation>Das Fenster schließen und das Programm beenden.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last edit, with the weights there were.</source>
        <translation>Die letzte Änderung zurücknehmen, mit den Gewichten von vorher.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make again what was taken back.</source>
        <translation>Zurückgenommenes wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;Paste table or link</source>
        <translation>Tabelle oder Link &amp;einfügen</translation>
    </message>
    <message>
        <source>Import the table on the clipboard, or open the link there.</source>
        <translation>Die Tabelle aus der Zwischenablage importieren oder den Link dort öffnen.</translation>
    </message>
    <message>
        <source>Insert layer &amp;before</source>
        <translation>Schicht da&amp;vor einfügen</translation>
    </message>
    <message>
        <source>Insert a layer before the selected one.</source>
        <translation>Eine Schicht vor der gewählten einfügen.</translation>
    </message>
    <message>
        <source>&amp;Insert layer after</source>
        <translation>Schicht da&amp;hinter einfügen</translation>
    </message>
    <message>
        <source>Insert a layer after the selected one.</source>
        <translation>Eine Schicht hinter der gewählten einfügen.</translation>
    </message>
    <message>
        <source>Remove &amp;layer</source>
        <translation>&amp;Schicht entfernen</translation>
    </message>
    <message>
        <source>Remove the selected layer.</source>
        <translation>Die gewählte Schicht entfernen.</translation>
    </message>
    <message>
        <source>&amp;Add neuron</source>
        <translation>Neuron &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a neuron to the selected layer.</source>
        <translation>Der gewählten Schicht ein Neuron hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Remove neuron</source>
        <translation>Neuron &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the selected neuron, or the last one of the selected layer.</source>
        <translation>Das gewählte Neuron entfernen oder das letzte der gewählten Schicht.</translation>
    </message>
    <message>
        <source>Train the network, or pause it.</source>
        <translation>Das Netz trainieren oder anhalten.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Update</translation>
    </message>
    <message>
        <source>Make one update: one batch, one step.</source>
        <translation>Ein Update ausführen: ein Batch, ein Schritt.</translation>
    </message>
    <message>
        <source>&amp;Back by one update</source>
        <translation>Ein Update &amp;zurück</translation>
    </message>
    <message>
        <source>Go back to before the last update, exactly as it was.</source>
        <translation>Auf den Stand vor dem letzten Update zurückgehen, genau wie er war.</translation>
    </message>
    <message>
        <source>&amp;Epoch</source>
        <translation>&amp;Epoche</translation>
    </message>
    <message>
        <source>Train until every sample has been seen once more.</source>
        <translation>Trainieren, bis jedes Beispiel einmal mehr gesehen wurde.</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>Zeit&amp;lupe</translation>
    </message>
    <message>
        <source>Train at one update a second, so that every pass can be seen; once more to go on as before.</source>
        <translation>Mit einem Update pro Sekunde trainieren, damit jeder Durchgang zu sehen ist; noch einmal wählen, um wie vorher fortzufahren.</translation>
    </message>
    <message>
        <source>&amp;Next mask</source>
        <translation>Nächste &amp;Maske</translation>
    </message>
    <message>
        <source>Silence other units, as dropout might in the next pass, and show what is left answer.</source>
        <translation>Andere Einheiten stumm schalten, wie es Dropout im nächsten Durchgang tun könnte, und zeigen, was der Rest antwortet.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Go back to the initial parameters.</source>
        <translation>Zu den Anfangsparametern zurückkehren.</translation>
    </message>
    <message>
        <source>&amp;Duplicate the run</source>
        <translation>Lauf &amp;duplizieren</translation>
    </message>
    <message>
        <source>Begin another run from the same start; both train together, and what you change differs.</source>
        <translation>Einen weiteren Lauf vom selben Start beginnen; beide trainieren zusammen und unterscheiden sich in dem, was geändert wird.</translation>
    </message>
    <message>
        <source>Compare &amp;batch modes</source>
        <translation>&amp;Batch-Arten vergleichen</translation>
    </message>
    <message>
        <source>Train from the same start with all samples at once, with some and with one, side by side.</source>
        <translation>Vom selben Start mit allen Beispielen zugleich, mit einigen und mit einem trainieren, nebeneinander.</translation>
    </message>
    <message>
        <source>Compare &amp;weight decay</source>
        <translation>&amp;Gewichtszerfall vergleichen</translation>
    </message>
    <message>
        <source>Train from the same start without a penalty, with L1, with L2 and with both, side by side.</source>
        <translation>Vom selben Start ohne Strafterm, mit L1, mit L2 und mit beiden trainieren, nebeneinander.</translation>
    </message>
    <message>
        <source>&amp;Seeds and sweeps</source>
        <translation>&amp;Startwerte und Reihen</translation>
    </message>
    <message>
        <source>Train the run many times: over other seeds, or over the values of one hyperparameter.</source>
        <translation>Den Lauf viele Male trainieren: über andere Startwerte oder über die Werte eines Hyperparameters.</translation>
    </message>
    <message>
        <source>&amp;Parameters and hyperparameters</source>
        <translation>&amp;Parameter und Hyperparameter</translation>
    </message>
    <message>
        <source>The ladder of models: what you choose, what training finds, and the exact answer.</source>
        <translation>Die Leiter der Modelle: was man wählt, was das Training findet, und die exakte Antwort.</translation>
    </message>
    <message>
        <source>Cross-&amp;validation</source>
        <translation>Kreuz&amp;validierung</translation>
    </message>
    <message>
        <source>Train once for each fold and judge by what it holds out; curves; the test set.</source>
        <translation>Für jeden Teil (Fold) einmal trainieren und nach dem urteilen, was er zurückhält; Kurven; die Testmenge.</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>Choose a lesson; your own work waits until you leave it.</source>
        <translation>Eine Lektion wählen; die eigene Arbeit wartet, bis die Lektion verlassen wird.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Turn to the next step of the lesson.</source>
        <translation>Zum nächsten Schritt der Lektion gehen.</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Turn back to the step before.</source>
        <translation>Zum vorigen Schritt zurückgehen.</translation>
    </message>
    <message>
        <source>L&amp;eave the lesson</source>
        <translation>Lektion &amp;verlassen</translation>
    </message>
    <message>
        <source>Close the lesson; your own work comes back, and your progress is kept.</source>
        <translation>Die Lektion schließen; die eigene Arbeit kommt zurück, und der Fortschritt bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Save my result…</source>
        <translation>Mein Ergebnis &amp;speichern…</translation>
    </message>
    <message>
        <source>Write what you have reached in the lesson into a file, to hand it in.</source>
        <translation>Das in der Lektion Erreichte in eine Datei schreiben, um es abzugeben.</translation>
    </message>
    <message>
        <source>&amp;Fit plots</source>
        <translation>Diagramme &amp;einpassen</translation>
    </message>
    <message>
        <source>Bring everything in the plots into view.</source>
        <translation>Alles in den Diagrammen sichtbar machen.</translation>
    </message>
    <message>
        <source>&amp;Gradients</source>
        <translation>&amp;Gradienten</translation>
    </message>
    <message>
        <source>Where gradients go: their size in every layer, and units that are dead or saturated.</source>
        <translation>Wo Gradienten bleiben: ihre Größe in jeder Schicht und Einheiten, die tot oder gesättigt sind.</translation>
    </message>
    <message>
        <source>Dropout as an &amp;ensemble</source>
        <translation>Dropout als &amp;Ensemble</translation>
    </message>
    <message>
        <source>The answers of thinned networks beside their mean and the scaled network.</source>
        <translation>Die Antworten ausgedünnter Netze neben ihrem Mittel und dem skalierten Netz.</translation>
    </message>
    <message>
        <source>&amp;Updates needed</source>
        <translation>Nötige &amp;Updates</translation>
    </message>
    <message>
        <source>What dropout costs: the updates needed for a loss, with dropout and without.</source>
        <translation>Was Dropout kostet: die für einen Verlust nötigen Updates, mit und ohne Dropout.</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>Be&amp;urteilung</translation>
    </message>
    <message>
        <source>Which classes are mistaken for which, and how far numbers are missed.</source>
        <translation>Welche Klassen mit welchen verwechselt und wie weit Zahlen verfehlt werden.</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>Samples as pictures, the wrong ones first, and what first units look for.</source>
        <translation>Beispiele als Bilder, die falschen zuerst, und wonach die ersten Einheiten suchen.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show every key of the window.</source>
        <translation>Alle Tasten des Fensters zeigen.</translation>
    </message>
    <message>
        <source>&amp;About nnstudio</source>
        <translation>Ü&amp;ber nnstudio</translation>
    </message>
    <message>
        <source>Light or dark, as the system is set.</source>
        <translation>Hell oder dunkel, wie das System eingestellt ist.</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>Dunkel auf Hell.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Hell auf Dunkel.</translation>
    </message>
    <message>
        <source>Bright on black, for tired eyes and poor projectors.</source>
        <translation>Leuchtend auf Schwarz, für müde Augen und schwache Projektoren.</translation>
    </message>
    <message>
        <source>The language that the system is set to, from the next start on.</source>
        <translation>Die im System eingestellte Sprache, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>English, from the next start on.</source>
        <translation>Englisch, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>German, from the next start on.</source>
        <translation>Deutsch, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Spanish, from the next start on.</source>
        <translation>Spanisch, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Show version and licence.</source>
        <translation>Version und Lizenz zeigen.</translation>
    </message>
    <message>
        <source>The probability with which each of them takes part in a training pass; dropout is the rest to 1.</source>
        <translation>Die Wahrscheinlichkeit, mit der jede davon an einem Trainingsdurchgang teilnimmt; Dropout ist der Rest zu 1.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>mini</source>
        <translation>mini</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Inputs kept</source>
        <translation>Eingaben behalten</translation>
    </message>
    <message>
        <source>Accepts {0}</source>
        <translation>Erlaubt: {0}</translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>{0} on</source>
        <translation>{0} ein</translation>
    </message>
    <message>
        <source>{0} off</source>
        <translation>{0} aus</translation>
    </message>
    <message>
        <source>{value} is not accepted: use {accepts}</source>
        <translation>{value} ist nicht erlaubt; möglich: {accepts}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>its first rows are empty</source>
        <translation>ihre ersten Zeilen sind leer</translation>
    </message>
    <message>
        <source>it is always the same</source>
        <translation>sie ist immer gleich</translation>
    </message>
    <message>
        <source>it counts the rows</source>
        <translation>sie zählt die Zeilen</translation>
    </message>
    <message>
        <source>it names the rows</source>
        <translation>sie benennt die Zeilen</translation>
    </message>
    <message>
        <source>it identifies the rows</source>
        <translation>sie kennzeichnet die Zeilen</translation>
    </message>
    <message>
        <source>it holds dates or times</source>
        <translation>sie enthält Datums- oder Zeitangaben</translation>
    </message>
    <message>
        <source>it is free text</source>
        <translation>sie ist freier Text</translation>
    </message>
    <message>
        <source>it has too many categories</source>
        <translation>sie hat zu viele Kategorien</translation>
    </message>
    <message>
        <source>it mixes numbers and words</source>
        <translation>sie mischt Zahlen und Wörter</translation>
    </message>
    <message>
        <source>it is of a type that is not read</source>
        <translation>ihr Typ wird nicht gelesen</translation>
    </message>
    <message>
        <source>it is mostly empty</source>
        <translation>sie ist größtenteils leer</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>wie verlangt</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>a spreadsheet or an archive</source>
        <translation>eine Tabellenkalkulation oder ein Archiv</translation>
    </message>
    <message>
        <source>an old spreadsheet</source>
        <translation>eine alte Tabellenkalkulation</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>compressed twice</source>
        <translation>doppelt komprimiert</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>eine HDF5-Datei</translation>
    </message>
    <message>
        <source>{source} could not be read: {reason}</source>
        <translation>{source} konnte nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>no column is left to predict it from ({reasons}): use at least one</source>
        <translation>es bleibt keine Spalte, aus der sie vorhergesagt werden kann ({reasons}): mindestens eine verwenden</translation>
    </message>
    <message>
        <source>{kept} of its {rows:,} rows has every value, and {least} are the least: fill missing values</source>
        <translation>{kept} ihrer {rows:,} Zeilen ist vollständig, und {least} sind das Mindeste: fehlende Werte auffüllen</translation>
    </message>
    <message>
        <source>{kept} of its {rows:,} rows have every value, and {least} are the least: fill missing values</source>
        <translation>{kept} ihrer {rows:,} Zeilen sind vollständig, und {least} sind das Mindeste: fehlende Werte auffüllen</translation>
    </message>
    <message>
        <source>{name} counts the rows, and is used all the same.</source>
        <translation>{name} zählt die Zeilen und wird trotzdem verwendet.</translation>
    </message>
    <message>
        <source>{reasons} and {more:,} more</source>
        <translation>{reasons} und {more:,} weitere</translation>
    </message>
    <message>
        <source>{known} of its {rows:,} rows has a value, and {least} are the least: choose another target</source>
        <translation>{known} ihrer {rows:,} Zeilen hat einen Wert, und {least} sind das Mindeste: ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>Units are taken off the numbers: {names}.</source>
        <translation>Einheiten werden von den Zahlen entfernt: {names}.</translation>
    </message>
    <message>
        <source>A comma is read as the decimal sign of {names}.</source>
        <translation>Ein Komma gilt als Dezimalzeichen von {names}.</translation>
    </message>
    <message>
        <source>A point is read as the decimal sign of {names}.</source>
        <translation>Ein Punkt gilt als Dezimalzeichen von {names}.</translation>
    </message>
    <message>
        <source>it has {rows} row, and {least} are the least: add rows</source>
        <translation>sie hat {rows} Zeile, und {least} sind das Mindeste: Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Columns of the same name are told apart by a number: {names}.</source>
        <translation>Spalten gleichen Namens werden durch eine Nummer unterschieden: {names}.</translation>
    </message>
    <message>
        <source>it is empty: choose another target</source>
        <translation>sie ist leer: ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>{values} values where there are {width} columns: look for a missing quote</source>
        <translation>{values} Werte, wo es {width} Spalten gibt: nach einem fehlenden Anführungszeichen suchen</translation>
    </message>
    <message>
        <source>1 value where there are {width} columns: look for a missing quote</source>
        <translation>1 Wert, wo es {width} Spalten gibt: nach einem fehlenden Anführungszeichen suchen</translation>
    </message>
    <message>
        <source>from about here on the text is not {encoding}: choose another encoding</source>
        <translation>etwa ab hier ist der Text nicht {encoding}: eine andere Kodierung wählen</translation>
    </message>
    <message>
        <source>a measure, a setting, a number or an event</source>
        <translation>eine Messgröße, eine Einstellung, eine Zahl oder ein Ereignis</translation>
    </message>
    <message>
        <source>one of &lt; &lt;= &gt; &gt;= = !=</source>
        <translation>eines von &lt; &lt;= &gt; &gt;= = !=</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>ein Zeichen</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>network {before} to {after}</source>
        <translation>Netz {before} zu {after}</translation>
    </message>
    <message>
        <source>{change}, weights kept where they have a place</source>
        <translation>{change}, Gewichte behalten, wo sie einen Platz haben</translation>
    </message>
    <message>
        <source>{setting}: {before} to {after}</source>
        <translation>{setting}: von {before} auf {after}</translation>
    </message>
    <message>
        <source>parameter {index} set to {value}</source>
        <translation>Parameter {index} auf {value} gesetzt</translation>
    </message>
    <message>
        <source>{change}, in run {run}</source>
        <translation>{change}, in Lauf {run}</translation>
    </message>
    <message>
        <source>name its file too, as TLS needs {names}</source>
        <translation>auch diese Datei nennen, denn TLS braucht {names}</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} Beispiele</translation>
    </message>
    <message>
        <source>1 is</source>
        <translation>1 ist</translation>
    </message>
    <message>
        <source>{count} are</source>
        <translation>{count} sind</translation>
    </message>
    <message>
        <source>nothing is left to validate with: lower it or {other}, or use folds</source>
        <translation>zum Validieren bleibt nichts übrig: dies oder {other} senken oder Teile verwenden</translation>
    </message>
    <message>
        <source>there is no such setting: use one of {names}</source>
        <translation>diese Einstellung gibt es nicht; möglich: {names}</translation>
    </message>
    <message>
        <source>there is no such setting: did you mean {names}?</source>
        <translation>diese Einstellung gibt es nicht: Ist {names} gemeint?</translation>
    </message>
    <message>
        <source>others (see docs/experiment.schema.json)</source>
        <translation>andere (siehe docs/experiment.schema.json)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{column} is not before this layer: use columns 0 to {index}</source>
        <translation>{column} liegt nicht vor dieser Schicht: Spalten 0 bis {index} verwenden</translation>
    </message>
    <message>
        <source>the column {name} is there twice: rename one of them</source>
        <translation>die Spalte {name} ist zweimal da: eine davon umbenennen</translation>
    </message>
    <message>
        <source>the class {name} is there twice: rename one of them</source>
        <translation>die Klasse {name} ist zweimal da: eine davon umbenennen</translation>
    </message>
    <message>
        <source>insert layer</source>
        <translation>Schicht einfügen</translation>
    </message>
    <message>
        <source>remove layer</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>move layer</source>
        <translation>Schicht verschieben</translation>
    </message>
    <message>
        <source>add neuron</source>
        <translation>Neuron hinzufügen</translation>
    </message>
    <message>
        <source>remove neuron</source>
        <translation>Neuron entfernen</translation>
    </message>
    <message>
        <source>change the number of neurons</source>
        <translation>Anzahl der Neuronen ändern</translation>
    </message>
    <message>
        <source>freeze weight</source>
        <translation>Gewicht einfrieren</translation>
    </message>
    <message>
        <source>free weight</source>
        <translation>Gewicht freigeben</translation>
    </message>
    <message>
        <source>prune weight</source>
        <translation>Gewicht stutzen</translation>
    </message>
    <message>
        <source>set hidden layers</source>
        <translation>verdeckte Schichten festlegen</translation>
    </message>
    <message>
        <source>change {0} of layer {1}</source>
        <translation>{0} von Schicht {1} ändern</translation>
    </message>
    <message>
        <source>set weight</source>
        <translation>Gewicht setzen</translation>
    </message>
    <message>
        <source>bring weight back</source>
        <translation>Gewicht zurückholen</translation>
    </message>
    <message>
        <source>Weight editor</source>
        <translation>Gewichtseditor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value of this weight. Return sets it, up and down change it by 0.1.</source>
        <translation>Der Wert dieses Gewichts. Die Eingabetaste setzt ihn, auf und ab ändern ihn um 0,1.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Training leaves this weight at its value.</source>
        <translation>Das Training lässt dieses Gewicht bei seinem Wert.</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Stutzen</translation>
    </message>
    <message>
        <source>Cut this weight: it is zero and stays zero.</source>
        <translation>Dieses Gewicht kappen: Es ist null und bleibt null.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Add a neuron (+)</source>
        <translation>Neuron hinzufügen (+)</translation>
    </message>
    <message>
        <source>Remove the last neuron (-)</source>
        <translation>Letztes Neuron entfernen (-)</translation>
    </message>
    <message>
        <source>Drag up or down to change the number of neurons.</source>
        <translation>Nach oben oder unten ziehen, um die Anzahl der Neuronen zu ändern.</translation>
    </message>
    <message>
        <source>Drag sideways to move the layer, right click for its settings.</source>
        <translation>Seitwärts ziehen, um die Schicht zu verschieben; Rechtsklick für ihre Einstellungen.</translation>
    </message>
    <message>
        <source>Neurons folded away: click or turn the wheel to see them.</source>
        <translation>Eingeklappte Neuronen: klicken oder das Mausrad drehen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Click to insert a layer here (Ins)</source>
        <translation>Klicken, um hier eine Schicht einzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Right click for the settings of the output.</source>
        <translation>Rechtsklick für die Einstellungen der Ausgabe.</translation>
    </message>
    <message>
        <source>{0} of {1} units</source>
        <translation>{0} von {1} Einheiten</translation>
    </message>
    <message>
        <source>{0} of {1} weights</source>
        <translation>{0} von {1} Gewichten</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Insert layer before</source>
        <translation>Schicht davor einfügen</translation>
    </message>
    <message>
        <source>Insert layer after</source>
        <translation>Schicht dahinter einfügen</translation>
    </message>
    <message>
        <source>Add neuron</source>
        <translation>Neuron hinzufügen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>+ layer</source>
        <translation>+ Schicht</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>dropout {0}</source>
        <translation>Dropout {0}</translation>
    </message>
    <message>
        <source>dropout (w) {0}</source>
        <translation>Dropout (w) {0}</translation>
    </message>
    <message>
        <source>L1 {0}</source>
        <translation>L1 {0}</translation>
    </message>
    <message>
        <source>L2 {0}</source>
        <translation>L2 {0}</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETZ</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>The widths of the hidden layers, such as 4-2; none for no hidden layer.</source>
        <translation>Die Breiten der verdeckten Schichten, etwa 4-2; none für keine verdeckte Schicht.</translation>
    </message>
    <message>
        <source>The width of every column, the inputs first.</source>
        <translation>Die Breite jeder Spalte, die Eingaben zuerst.</translation>
    </message>
    <message>
        <source>Weights and biases: the numbers that training changes.</source>
        <translation>Gewichte und Bias-Werte: die Zahlen, die das Training ändert.</translation>
    </message>
    <message>
        <source>Next mask</source>
        <translation>Nächste Maske</translation>
    </message>
    <message>
        <source>&lt;p&gt;Silence other units or weights, as the next pass might, and show what is left answer; nothing is trained (Ctrl+M).&lt;/p&gt;&lt;p&gt;Hollow is what is silent in this pass, and of a batch for its first sample.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Andere Einheiten oder Gewichte stumm schalten, wie es der nächste Durchgang tun könnte, und zeigen, was der Rest antwortet; nichts wird trainiert (Strg+M).&lt;/p&gt;&lt;p&gt;Hohl ist, was in diesem Durchgang stumm ist, bei einem Batch für dessen erstes Beispiel.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fit the whole network into view (Ctrl+0)</source>
        <translation>Das ganze Netz einpassen (Strg+0)</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 Parameter</translation>
    </message>
    <message>
        <source>The training draws masks of its own: pause it first, or slow it down</source>
        <translation>Das Training zieht eigene Masken: zuerst anhalten oder verlangsamen</translation>
    </message>
    <message>
        <source>Nothing is dropped: set Dropout above 0 in the hyperparameters</source>
        <translation>Nichts wird verworfen: Dropout in den Hyperparametern über 0 setzen</translation>
    </message>
    <message>
        <source>Network {0}, {1}, {2}</source>
        <translation>Netz {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>Thinned network {0}: {1} silent, the others scaled up. Nothing is trained; an update brings the whole network back</source>
        <translation>Ausgedünntes Netz {0}: {1} stumm, die anderen hochskaliert. Nichts wird trainiert; ein Update bringt das ganze Netz zurück</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} Parameter</translation>
    </message>
    <message>
        <source>{0}, neuron {1}</source>
        <translation>{0}, Neuron {1}</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} Spalten</translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation>Eingabe {0}</translation>
    </message>
    <message>
        <source>go back to the start</source>
        <translation>zum Start zurückkehren</translation>
    </message>
    <message>
        <source>What the loss is drawn over</source>
        <translation>Worüber der Verlust gezeichnet wird</translation>
    </message>
    <message>
        <source>Which loss the runs are compared by</source>
        <translation>Nach welchem Verlust die Läufe verglichen werden</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses</source>
        <translation>Logarithmische Skala: zeigt kleine Verluste</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Logarithmischer Verlust</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What differs between the runs, and how they ended</source>
        <translation>Was die Läufe unterscheidet und wie sie endeten</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Each run in a plot of its own, on the same axes</source>
        <translation>Jeder Lauf in einem eigenen Diagramm, auf denselben Achsen</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Überlagert</translation>
    </message>
    <message>
        <source>All runs in one plot, each in its colour</source>
        <translation>Alle Läufe in einem Diagramm, jeder in seiner Farbe</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Comparing needs a second run</source>
        <translation>Zum Vergleichen ist ein zweiter Lauf nötig</translation>
    </message>
    <message>
        <source>Duplicate this one and change a setting: both train from the same start, on the same samples in the same order, so that only the change makes the difference.</source>
        <translation>Diesen duplizieren und eine Einstellung ändern: Beide trainieren vom selben Start, mit denselben Beispielen in derselben Reihenfolge, sodass nur die Änderung den Unterschied macht.</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Begin another run from the same start</source>
        <translation>Einen weiteren Lauf vom selben Start beginnen</translation>
    </message>
    <message>
        <source>As many parameters</source>
        <translation>Ebenso viele Parameter</translation>
    </message>
    <message>
        <source>Begin a deeper or wider network with as many parameters beside this one</source>
        <translation>Neben diesem ein tieferes oder breiteres Netz mit ebenso vielen Parametern beginnen</translation>
    </message>
    <message>
        <source>Have plots show the hidden runs again</source>
        <translation>Ausgeblendete Läufe in den Diagrammen wieder zeigen</translation>
    </message>
    <message>
        <source>Show {0} hidden</source>
        <translation>{0} ausgeblendete zeigen</translation>
    </message>
    <message>
        <source>What the run is called; empty is what differs</source>
        <translation>Wie der Lauf heißt; leer steht für das, was ihn unterscheidet</translation>
    </message>
    <message>
        <source>What can be done to run {0}: show, pin, hide, rename, delete</source>
        <translation>Was mit Lauf {0} möglich ist: zeigen, anheften, ausblenden, umbenennen, löschen</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>samples seen</source>
        <translation>gesehene Beispiele</translation>
    </message>
    <message>
        <source>training time (s)</source>
        <translation>Trainingszeit (s)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The losses of each run as training goes on</source>
        <translation>Die Verluste jedes Laufs im Verlauf des Trainings</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What each network answers over the data</source>
        <translation>Was jedes Netz über den Daten antwortet</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>How the weights of each layer are spread</source>
        <translation>Wie die Gewichte jeder Schicht verteilt sind</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>How large the gradient is in each layer now: where it vanishes or explodes</source>
        <translation>Wie groß der Gradient in jeder Schicht jetzt ist: wo er verschwindet oder explodiert</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>The loss surface that the runs share, with their paths</source>
        <translation>Die gemeinsame Verlustfläche der Läufe, mit ihren Pfaden</translation>
    </message>
    <message>
        <source>first principal axis of all paths</source>
        <translation>erste Hauptachse aller Pfade</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>Not trained yet: press Space</source>
        <translation>Noch nicht trainiert: Leertaste drücken</translation>
    </message>
    <message>
        <source>A function of two parameters has no answers over data</source>
        <translation>Eine Funktion von zwei Parametern hat keine Antworten über Daten</translation>
    </message>
    <message>
        <source>Other inputs than the first run&apos;s</source>
        <translation>Andere Eingaben als beim ersten Lauf</translation>
    </message>
    <message>
        <source>Another network, loss or samples: its path lies on another surface</source>
        <translation>Anderes Netz, anderer Verlust oder andere Beispiele: Der Pfad liegt auf einer anderen Fläche</translation>
    </message>
    <message>
        <source>This model has no weights</source>
        <translation>Dieses Modell hat keine Gewichte</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>value of a weight</source>
        <translation>Wert eines Gewichts</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>gradient, root mean square</source>
        <translation>Gradient, quadratisches Mittel</translation>
    </message>
    <message>
        <source>Press Space to train; the surface will be drawn here</source>
        <translation>Leertaste zum Trainieren; hier wird die Fläche gezeichnet</translation>
    </message>
    <message>
        <source>The loss of each run, in its colour</source>
        <translation>Der Verlust jedes Laufs, in seiner Farbe</translation>
    </message>
    <message>
        <source>Where each network&apos;s answer changes sides, in the run&apos;s colour</source>
        <translation>Wo die Antwort jedes Netzes die Seite wechselt, in der Farbe des Laufs</translation>
    </message>
    <message>
        <source>The share of each layer&apos;s weights below a value, from 0 to 1</source>
        <translation>Der Anteil der Gewichte jeder Schicht unter einem Wert, von 0 bis 1</translation>
    </message>
    <message>
        <source>The size of the gradient in each layer, in the run&apos;s colour</source>
        <translation>Die Größe des Gradienten in jeder Schicht, in der Farbe des Laufs</translation>
    </message>
    <message>
        <source>The paths of the runs that share this surface</source>
        <translation>Die Pfade der Läufe, die diese Fläche teilen</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früh gestoppt</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>{0} of all paths&apos; motion lies in this plane</source>
        <translation>{0} der Bewegung aller Pfade liegt in dieser Ebene</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Läufe im Vergleich</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Begin another run from the same start (Ctrl+D)</source>
        <translation>Einen weiteren Lauf vom selben Start beginnen (Strg+D)</translation>
    </message>
    <message>
        <source>Show everything and follow the training again (Ctrl+0)</source>
        <translation>Alles zeigen und dem Training wieder folgen (Strg+0)</translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation>Bild und Zahlen kopieren</translation>
    </message>
    <message>
        <source>Export what is shown as PNG or CSV</source>
        <translation>Das Gezeigte als PNG oder CSV exportieren</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>A peak at zero comes from L1, a narrow hill from L2. Growing weights alone are no fault: where classes can be separated, a cross-entropy falls for ever as they grow. The validation loss tells whether it still helps.</source>
        <translation>Eine Spitze bei null kommt von L1, ein schmaler Hügel von L2. Wachsende Gewichte allein sind kein Fehler: Wo sich Klassen trennen lassen, fällt eine Kreuzentropie immer weiter, während sie wachsen. Ob das noch nützt, zeigt der Validierungsverlust.</translation>
    </message>
    <message>
        <source>Where thinned networks disagree, the answer hangs on few neurons. Some take that as a measure of uncertainty (Gal &amp; Ghahramani). Mean and scaled network close together: the shortcut of dropout holds (Srivastava et al.).</source>
        <translation>Wo ausgedünnte Netze uneins sind, hängt die Antwort an wenigen Neuronen. Manche nehmen das als Maß der Unsicherheit (Gal &amp; Ghahramani). Mittel und skaliertes Netz dicht beieinander: Die Abkürzung von Dropout trägt (Srivastava et al.).</translation>
    </message>
    <message>
        <source>The mean is the estimate. The spread says how much single folds differ, the standard error how far the mean may be off. To compare two settings, take the differences fold by fold, on the same folds: the spread of each alone is larger and decides nothing.</source>
        <translation>Der Mittelwert ist die Schätzung. Die Streuung sagt, wie sehr sich einzelne Teile unterscheiden, der Standardfehler, wie weit der Mittelwert danebenliegen kann. Um zwei Einstellungen zu vergleichen, die Differenzen Teil für Teil bilden, auf denselben Teilen: Die Streuung jeder einzelnen ist größer und entscheidet nichts.</translation>
    </message>
    <message>
        <source>The band over seeds is luck: a smaller difference between two single runs means nothing. Over values look for a wide valley, not for the lowest point.</source>
        <translation>Das Band über Startwerte ist Zufall: Ein kleinerer Unterschied zwischen zwei einzelnen Läufen bedeutet nichts. Über Werte ein breites Tal suchen, nicht den tiefsten Punkt.</translation>
    </message>
    <message>
        <source>What you choose, training does not. The gauge below the step size shows its limit. Where training fails, you are told why. Shift+F1 explains any control.</source>
        <translation>Was Sie wählen, wählt das Training nicht. Die Anzeige unter der Schrittweite zeigt deren Grenze. Wo das Training scheitert, erfahren Sie, warum. Umschalt+F1 erklärt jedes Bedienelement.</translation>
    </message>
    <message>
        <source>row numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>row names</source>
        <translation>Zeilennamen</translation>
    </message>
    <message>
        <source>a type that is not read</source>
        <translation>ein Typ, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>row {0}: “{1}” is no number</source>
        <translation>Zeile {0}: „{1}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} such cells</source>
        <translation>{0} solche Zellen</translation>
    </message>
    <message>
        <source>Which column is to be predicted? “{0}” is a guess: its name does not say so.</source>
        <translation>Welche Spalte soll vorhergesagt werden? „{0}“ ist geraten: Der Name verrät es nicht.</translation>
    </message>
    <message>
        <source>What becomes of a row that lacks an input. Gaps are filled by values of the training part, categories by the most frequent one. Automatic leaves rows out where that loses at most a tenth of them; otherwise it leaves out columns that are mostly empty and fills the rest with the mean. A row that lacks its target is always left out.</source>
        <translation>Was aus einer Zeile wird, der eine Eingabe fehlt. Lücken werden mit Werten des Trainingsteils gefüllt, Kategorien mit der häufigsten. Automatisch lässt Zeilen aus, wo das höchstens ein Zehntel kostet; sonst lässt es Spalten aus, die größtenteils leer sind, und füllt den Rest mit dem Mittelwert. Eine Zeile ohne Ziel wird immer ausgelassen.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>fill with the mean</source>
        <translation>mit dem Mittelwert füllen</translation>
    </message>
    <message>
        <source>fill with the median</source>
        <translation>mit dem Median füllen</translation>
    </message>
    <message>
        <source>The others lack a value: filling gaps, or leaving columns out, keeps more of them.</source>
        <translation>Den anderen fehlt ein Wert: Lücken füllen oder Spalten auslassen behält mehr davon.</translation>
    </message>
    <message>
        <source>Keeps {0} of {1} rows.</source>
        <translation>Behält {0} von {1} Zeilen.</translation>
    </message>
    <message>
        <source>Keeps {0} of the first {1} rows.</source>
        <translation>Behält {0} der ersten {1} Zeilen.</translation>
    </message>
    <message>
        <source>Leaves out columns that are mostly empty: {0}.</source>
        <translation>Lässt Spalten aus, die größtenteils leer sind: {0}.</translation>
    </message>
    <message>
        <source>Gaps to be filled from the training part: {0}.</source>
        <translation>Lücken, die aus dem Trainingsteil gefüllt werden: {0}.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: “{2}” does not fit and counts as missing.</source>
        <translation>Zeile {0}, Spalte {1}: „{2}“ passt nicht und gilt als fehlend.</translation>
    </message>
    <message>
        <source>Columns left out: {0}.</source>
        <translation>Ausgelassene Spalten: {0}.</translation>
    </message>
    <message>
        <source>Rows of more or fewer values left out: {0}.</source>
        <translation>Ausgelassene Zeilen mit mehr oder weniger Werten: {0}.</translation>
    </message>
    <message>
        <source>Cells that do not fit: {0}.</source>
        <translation>Zellen, die nicht passen: {0}.</translation>
    </message>
    <message>
        <source>The fast training kernels on this computer were damaged. They are being made again.</source>
        <translation>Die schnellen Trainingskerne auf diesem Computer waren beschädigt. Sie werden neu erstellt.</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>Zurück zum Stand davor</translation>
    </message>
    <message>
        <source>back to before</source>
        <translation>zurück zum Stand davor</translation>
    </message>
    <message>
        <source>back to update {0}</source>
        <translation>zurück zu Update {0}</translation>
    </message>
    <message>
        <source>Fill gaps with</source>
        <translation>Lücken füllen mit</translation>
    </message>
    <message>
        <source>{0} begins with its own network and training</source>
        <translation>{0} beginnt mit eigenem Netz und eigenem Training</translation>
    </message>
    <message>
        <source>kept: {0}</source>
        <translation>behalten: {0}</translation>
    </message>
    <message>
        <source>left behind, since it does not fit: {0}</source>
        <translation>entfallen, weil es nicht passt: {0}</translation>
    </message>
    <message>
        <source>no slope here</source>
        <translation>hier keine Steigung</translation>
    </message>
    <message>
        <source>no limit: every unit is saturated</source>
        <translation>keine Grenze: jede Einheit ist gesättigt</translation>
    </message>
    <message>
        <source>Slope in {0}, intercept in {1}.</source>
        <translation>Steigung in {0}, Achsenabschnitt in {1}.</translation>
    </message>
    <message>
        <source>Slope in {0}.</source>
        <translation>Steigung in {0}.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>The test set is closed: it says how a model does on new samples only while nothing was chosen by it. Test set… opens it for the network as it is now; the opening is counted.</source>
        <translation>Die Testmenge ist geschlossen: Sie sagt nur so lange, wie sich ein Modell auf neuen Beispielen schlägt, wie nichts nach ihr gewählt wurde. Testmenge… öffnet sie für das Netz, wie es jetzt ist; das Öffnen wird gezählt.</translation>
    </message>
    <message>
        <source>opened once</source>
        <translation>einmal geöffnet</translation>
    </message>
    <message>
        <source>Judge this network by the {0} samples of the test set?</source>
        <translation>Dieses Netz anhand der {0} Beispiele der Testmenge beurteilen?</translation>
    </message>
    <message>
        <source>Pause the training first: an opening is of one network</source>
        <translation>Erst das Training anhalten: Geöffnet wird für ein bestimmtes Netz</translation>
    </message>
    <message>
        <source>Judge this network by the test samples, and count that it was done</source>
        <translation>Dieses Netz anhand der Testbeispiele beurteilen und zählen, dass es geschah</translation>
    </message>
    <message>
        <source>opened {0} times</source>
        <translation>{0}-mal geöffnet</translation>
    </message>
    <message>
        <source>{0}: {1} {2}, trained on {3}</source>
        <translation>{0}: {1} {2}, trainiert mit {3}</translation>
    </message>
    <message>
        <source>A single sample has no R²; all held-out answers together have {0}</source>
        <translation>Ein einzelnes Beispiel hat kein R²; alle zurückgehaltenen Antworten zusammen haben {0}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>{0} parameters · train {1} · valid {2}</source>
        <translation>{0} Parameter · Train. {1} · Valid. {2}</translation>
    </message>
    <message>
        <source>{0} param. · {1} | {2}</source>
        <translation>{0} Param. · {1} | {2}</translation>
    </message>
    <message>
        <source>{0} p. · {1}</source>
        <translation>{0} P. · {1}</translation>
    </message>
    <message>
        <source>Every gradient is zero</source>
        <translation>Alle Gradienten sind null</translation>
    </message>
    <message>
        <source>{0} of {1} runs: hide some, or pin those to see</source>
        <translation>{0} von {1} Läufen: einige ausblenden oder die gewünschten anheften</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>{0} ausgeblendet</translation>
    </message>
    <message>
        <source>run {0}: {1}</source>
        <translation>Lauf {0}: {1}</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportiert nach {0}</translation>
    </message>
    <message>
        <source>across: {0}</source>
        <translation>quer: {0}</translation>
    </message>
    <message>
        <source>Not exported: {0}</source>
        <translation>Nicht exportiert: {0}</translation>
    </message>
    <message>
        <source>up: {0}</source>
        <translation>hoch: {0}</translation>
    </message>
    <message>
        <source>Detach {0}, or put it back</source>
        <translation>{0} ablösen oder wieder andocken</translation>
    </message>
    <message>
        <source>Hide {0}; the View menu brings it back</source>
        <translation>{0} ausblenden; das Menü Ansicht holt es zurück</translation>
    </message>
    <message>
        <source>Save a picture of the network</source>
        <translation>Bild des Netzes speichern</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Bild des Fensters speichern</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Batch modes</source>
        <translation>Batch-Arten</translation>
    </message>
    <message>
        <source>Weight decay compared</source>
        <translation>Gewichtszerfall im Vergleich</translation>
    </message>
    <message>
        <source>Seeds and sweeps</source>
        <translation>Startwerte und Reihen</translation>
    </message>
    <message>
        <source>Dropout as an ensemble</source>
        <translation>Dropout als Ensemble</translation>
    </message>
    <message>
        <source>Updates needed</source>
        <translation>Nötige Updates</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Parameters and hyperparameters</source>
        <translation>Parameter und Hyperparameter</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>{0} files were dropped, and a window shows one: {1} is opened.</source>
        <translation>{0} Dateien wurden abgelegt, ein Fenster zeigt nur eine: {1} wird geöffnet.</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>{0} is open in another window too: what is saved last replaces what the other one saved.</source>
        <translation>{0} ist auch in einem anderen Fenster offen: Was zuletzt gespeichert wird, ersetzt das vom anderen Gespeicherte.</translation>
    </message>
    <message>
        <source>Projects and tables ({0});;All files (*)</source>
        <translation>Projekte und Tabellen ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{0} cannot be written, so this is a copy: saving asks for a place.</source>
        <translation>{0} kann nicht beschrieben werden, darum ist dies eine Kopie: Beim Speichern wird nach einem Ort gefragt.</translation>
    </message>
    <message>
        <source>nnstudio projects (*{0})</source>
        <translation>nnstudio-Projekte (*{0})</translation>
    </message>
    <message>
        <source>Open a project or a table</source>
        <translation>Projekt oder Tabelle öffnen</translation>
    </message>
    <message>
        <source>Open a copy of a project</source>
        <translation>Kopie eines Projekts öffnen</translation>
    </message>
    <message>
        <source>Save the changes to {0} first?</source>
        <translation>Die Änderungen an {0} vorher speichern?</translation>
    </message>
    <message>
        <source>{0} copy</source>
        <translation>{0} Kopie</translation>
    </message>
    <message>
        <source>Make this a copy</source>
        <translation>Hieraus eine Kopie machen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Film of the training</source>
        <translation>Film des Trainings</translation>
    </message>
    <message>
        <source>How much of the film is made</source>
        <translation>Wie viel vom Film fertig ist</translation>
    </message>
    <message>
        <source>Make the film…</source>
        <translation>Film erstellen…</translation>
    </message>
    <message>
        <source>GIF plays everywhere; MP4 is smaller and keeps all colours.</source>
        <translation>GIF läuft überall; MP4 ist kleiner und behält alle Farben.</translation>
    </message>
    <message>
        <source>the whole window</source>
        <translation>das ganze Fenster</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the loss surface</source>
        <translation>die Verlustfläche</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>die Gewichte</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>What is filmed.</source>
        <translation>Was gefilmt wird.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How many moments of the training are shown.</source>
        <translation>Wie viele Augenblicke des Trainings gezeigt werden.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>How fast the film plays.</source>
        <translation>Wie schnell der Film läuft.</translation>
    </message>
    <message>
        <source>There is no training to film yet: train first.</source>
        <translation>Es gibt noch kein Training zu filmen: zuerst trainieren.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures</source>
        <translation>{0} von {1} Bildern</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>never the same, as names are</source>
        <translation>nie gleich, wie Namen</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>freier Text</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>immer gleich</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>What the column is taken as</source>
        <translation>Als was die Spalte gilt</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>What is made of every column; Space takes the chosen one as something else</source>
        <translation>Was aus jeder Spalte wird; die Leertaste nimmt die gewählte als etwas anderes</translation>
    </message>
    <message>
        <source>Click to take this column as something else</source>
        <translation>Klicken, um diese Spalte als etwas anderes zu nehmen</translation>
    </message>
    <message>
        <source>Target: classes</source>
        <translation>Ziel: Klassen</translation>
    </message>
    <message>
        <source>Target: numbers</source>
        <translation>Ziel: Zahlen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Seen in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>{0} values: {1}</source>
        <translation>{0} Werte: {1}</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} fehlen</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>What stands between two columns of a row</source>
        <translation>Was zwischen zwei Spalten einer Zeile steht</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>What parts whole numbers from their fractions</source>
        <translation>Was ganze Zahlen von ihren Nachkommastellen trennt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>How the bytes of the file stand for letters</source>
        <translation>Wie die Bytes der Datei für Buchstaben stehen</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Whether the first row holds names instead of values</source>
        <translation>Ob die erste Zeile Namen statt Werte enthält</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>The column that the network is to tell from the others</source>
        <translation>Die Spalte, die das Netz aus den anderen bestimmen soll</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>Whether the target names classes or is an amount</source>
        <translation>Ob das Ziel Klassen benennt oder eine Menge ist</translation>
    </message>
    <message>
        <source>Where a value is missing</source>
        <translation>Wo ein Wert fehlt</translation>
    </message>
    <message>
        <source>How much of the table has been read</source>
        <translation>Wie viel von der Tabelle gelesen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading, or close without importing anything</source>
        <translation>Das Lesen beenden oder schließen, ohne etwas zu importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Read the whole table and learn from it; Undo takes it back</source>
        <translation>Die ganze Tabelle lesen und daraus lernen; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation>Punkt 1.5</translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation>Komma 1,5</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>Zeile auslassen</translation>
    </message>
    <message>
        <source>refuse the table</source>
        <translation>Tabelle ablehnen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>The table could not be read: {0}</source>
        <translation>Die Tabelle konnte nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>The first rows, numbered as they stand in the file</source>
        <translation>Die ersten Zeilen, nummeriert wie in der Datei</translation>
    </message>
    <message>
        <source>A link to TensorFlow Playground becomes the same experiment here. It is read, not visited.</source>
        <translation>Ein Link zu TensorFlow Playground wird hier zum selben Experiment. Er wird gelesen, nicht besucht.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The whole address, as the browser shows it</source>
        <translation>Die ganze Adresse, wie der Browser sie zeigt</translation>
    </message>
    <message>
        <source>Tables ({0});;All files (*)</source>
        <translation>Tabellen ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The link is open, but {0} things of it are not the same here.</source>
        <translation>Der Link ist geöffnet, aber {0} Dinge daran sind hier anders.</translation>
    </message>
    <message>
        <source>The clipboard holds no table, no link and no file that could be opened.</source>
        <translation>Die Zwischenablage enthält keine Tabelle, keinen Link und keine Datei, die sich öffnen ließe.</translation>
    </message>
    <message>
        <source>Open the experiment that the link describes</source>
        <translation>Das Experiment öffnen, das der Link beschreibt</translation>
    </message>
    <message>
        <source>Close without opening anything</source>
        <translation>Schließen, ohne etwas zu öffnen</translation>
    </message>
    <message>
        <source>Say which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>Locked by the lesson “{0}”.</source>
        <translation>Gesperrt durch die Lektion „{0}“.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Enter or a double click begins a lesson, or goes on with it.</source>
        <translation>Eingabetaste oder Doppelklick beginnt eine Lektion oder setzt sie fort.</translation>
    </message>
    <message>
        <source>Open the lesson; your own work waits until you leave it.</source>
        <translation>Die Lektion öffnen; die eigene Arbeit wartet, bis die Lektion verlassen wird.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>There are no lessons here yet.</source>
        <translation>Hier gibt es noch keine Lektionen.</translation>
    </message>
    <message>
        <source>Lessons of your own go here, a folder each: {0}</source>
        <translation>Eigene Lektionen kommen hierher, je ein Ordner: {0}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Save my result</source>
        <translation>Mein Ergebnis speichern</translation>
    </message>
    <message>
        <source>Result (*.json)</source>
        <translation>Ergebnis (*.json)</translation>
    </message>
    <message>
        <source>Your name, as it should stand in the result of “{0}”:</source>
        <translation>Name, wie er im Ergebnis von „{0}“ stehen soll:</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>See whether the answer is right.</source>
        <translation>Nachsehen, ob die Antwort richtig ist.</translation>
    </message>
    <message>
        <source>Type a number, and press Enter.</source>
        <translation>Eine Zahl eingeben und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Choose this answer.</source>
        <translation>Diese Antwort wählen.</translation>
    </message>
    <message>
        <source>Not quite. Look again, and try once more.</source>
        <translation>Nicht ganz. Noch einmal hinsehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Zuerst eine Antwort wählen.</translation>
    </message>
    <message>
        <source>Right. {0}</source>
        <translation>Richtig. {0}</translation>
    </message>
    <message>
        <source>begin the step again</source>
        <translation>den Schritt neu beginnen</translation>
    </message>
    <message>
        <source>lesson {0}</source>
        <translation>Lektion {0}</translation>
    </message>
    <message>
        <source>The progress could not be kept: {0}.</source>
        <translation>Der Fortschritt konnte nicht gesichert werden: {0}.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the lesson; your own work comes back, and your progress is kept.</source>
        <translation>Die Lektion verlassen; die eigene Arbeit kommt zurück, und der Fortschritt bleibt erhalten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Turn back to the step before (Alt+Left).</source>
        <translation>Zum vorigen Schritt zurückgehen (Alt+Links).</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Wo ist das?</translation>
    </message>
    <message>
        <source>Point at what this step is about.</source>
        <translation>Auf das zeigen, worum es in diesem Schritt geht.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Show a hint; there may be more than one.</source>
        <translation>Einen Tipp zeigen; es kann mehrere geben.</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Go back to the experiment that this step begins with.</source>
        <translation>Zu dem Experiment zurückkehren, mit dem dieser Schritt beginnt.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Close the lesson; your own work comes back.</source>
        <translation>Die Lektion schließen; die eigene Arbeit kommt zurück.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Turn to the next step (Alt+Right).</source>
        <translation>Zum nächsten Schritt gehen (Alt+Rechts).</translation>
    </message>
    <message>
        <source>Turn to the next step although this one is not done (Alt+Right).</source>
        <translation>Zum nächsten Schritt gehen, obwohl dieser nicht fertig ist (Alt+Rechts).</translation>
    </message>
    <message>
        <source>The text of the step</source>
        <translation>Der Text des Schritts</translation>
    </message>
    <message>
        <source>Set by the administrator of this machine.</source>
        <translation>Vom Administrator dieses Rechners festgelegt.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>start from a point</source>
        <translation>von einem Punkt starten</translation>
    </message>
    <message>
        <source>The largest stable one is about {0}.</source>
        <translation>Die größte stabile ist etwa {0}.</translation>
    </message>
    <message>
        <source>Go back to the start</source>
        <translation>Zum Start zurückkehren</translation>
    </message>
    <message>
        <source>Halve the step size and start again</source>
        <translation>Schrittweite halbieren und neu beginnen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>{0} updates/s</source>
        <translation>{0} Updates/s</translation>
    </message>
    <message>
        <source>{0:.0f} frames/s</source>
        <translation>{0:.0f} Bilder/s</translation>
    </message>
    <message>
        <source>Written {0}</source>
        <translation>{0} geschrieben</translation>
    </message>
    <message>
        <source>continue from update {0}</source>
        <translation>ab Update {0} fortsetzen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>An error happened that nnstudio did not expect. What you had not saved was kept first, and you can go on working. This report helps to mend it: it holds no data of yours, and nothing is sent anywhere.</source>
        <translation>Ein Fehler ist aufgetreten, den nnstudio nicht erwartet hat. Ungespeichertes wurde zuerst gesichert, und Sie können weiterarbeiten. Dieser Bericht hilft, den Fehler zu beheben: Er enthält keine Ihrer Daten, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>What happened, where, and what was noted just before</source>
        <translation>Was geschah, wo, und was kurz davor vermerkt wurde</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <translation>Den ganzen Bericht in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Close this report and go on working</source>
        <translation>Diesen Bericht schließen und weiterarbeiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>clear the plane</source>
        <translation>Ebene leeren</translation>
    </message>
    <message>
        <source>paint classes</source>
        <translation>Klassen malen</translation>
    </message>
    <message>
        <source>paint values</source>
        <translation>Werte malen</translation>
    </message>
    <message>
        <source>label by {0}</source>
        <translation>mit {0} beschriften</translation>
    </message>
    <message>
        <source>erase {0} points</source>
        <translation>{0} Punkte löschen</translation>
    </message>
    <message>
        <source>paint {0} points</source>
        <translation>{0} Punkte malen</translation>
    </message>
    <message>
        <source>{0} points were left out: the formula has no value there</source>
        <translation>{0} Punkte wurden ausgelassen: Die Formel hat dort keinen Wert</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>Number n</source>
        <translation>Anzahl n</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Scale inputs</source>
        <translation>Eingaben skalieren</translation>
    </message>
    <message>
        <source>Scale targets</source>
        <translation>Ziele skalieren</translation>
    </message>
    <message>
        <source>paint points</source>
        <translation>Punkte malen</translation>
    </message>
    <message>
        <source>data {0}</source>
        <translation>Daten {0}</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Startwert</translation>
    </message>
    <message>
        <source>Take another seed by chance.</source>
        <translation>Zufällig einen anderen Startwert nehmen.</translation>
    </message>
    <message>
        <source>another seed</source>
        <translation>anderer Startwert</translation>
    </message>
    <message>
        <source>Elastic mix</source>
        <translation>Elastische Mischung</translation>
    </message>
    <message>
        <source>Set L1 and L2 together: how strong they are, and how much of it is L1&apos;s.</source>
        <translation>L1 und L2 zusammen einstellen: wie stark sie sind und wie viel davon auf L1 entfällt.</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>Stärke λ</translation>
    </message>
    <message>
        <source>λ₁ + λ₂ of every layer. The share of each stays as it is.</source>
        <translation>λ₁ + λ₂ jeder Schicht. Der Anteil beider bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>L1 share ρ</source>
        <translation>L1-Anteil ρ</translation>
    </message>
    <message>
        <source>Which part of the strength is L1&apos;s: 0 is L2 alone, 1 is L1 alone.</source>
        <translation>Welcher Teil der Stärke auf L1 entfällt: 0 ist L2 allein, 1 ist L1 allein.</translation>
    </message>
    <message>
        <source>elastic mix: λ {0}, L1 {1}</source>
        <translation>elastische Mischung: λ {0}, L1 {1}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>λ {0}, L1 {1}</source>
        <translation>λ {0}, L1 {1}</translation>
    </message>
    <message>
        <source>{0} is not accepted: use 0 to {1}</source>
        <translation>{0} ist nicht erlaubt; möglich: 0 bis {1}</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Geändert: {0}</translation>
    </message>
    <message>
        <source>Holds {0}; all as they were at first.</source>
        <translation>Enthält {0}; alle wie am Anfang.</translation>
    </message>
    <message>
        <source>Samples in each part</source>
        <translation>Beispiele in jedem Teil</translation>
    </message>
    <message>
        <source>Training fits the parameters, validation judges them meanwhile, the test judges once.</source>
        <translation>Das Training passt die Parameter an, die Validierung beurteilt sie währenddessen, der Test urteilt einmal.</translation>
    </message>
    <message>
        <source>{0} train</source>
        <translation>{0} Training</translation>
    </message>
    <message>
        <source>{0} validation</source>
        <translation>{0} Validierung</translation>
    </message>
    <message>
        <source>{0} test</source>
        <translation>{0} Test</translation>
    </message>
    <message>
        <source>Stability of the step size</source>
        <translation>Stabilität der Schrittweite</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>edge of stability</source>
        <translation>Rand der Stabilität</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>instabil</translation>
    </message>
    <message>
        <source>no limit: steps have a length of their own</source>
        <translation>keine Grenze: Schritte haben eine eigene Länge</translation>
    </message>
    <message>
        <source>no limit: it measures the curvature itself</source>
        <translation>keine Grenze: misst die Krümmung selbst</translation>
    </message>
    <message>
        <source>limit: known after the first update</source>
        <translation>Grenze: nach dem ersten Update bekannt</translation>
    </message>
    <message>
        <source>no limit here: the loss bends down</source>
        <translation>keine Grenze hier: Der Verlust krümmt sich nach unten</translation>
    </message>
    <message>
        <source>sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>scaled sharpness</source>
        <translation>skalierte Schärfe</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Edge of stability&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Rand der Stabilität&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the loss bends with sharpness s, steps beyond the optimiser&apos;s limit over s jump across the valley farther than they came from. Gradient descent has the limit 2, momentum and adaptive scales have others. The bar is the step size as a part of that limit; below is how it went lately.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wo sich der Verlust mit der Schärfe s krümmt, springen Schritte über der Grenze des Optimierers durch s weiter über das Tal, als sie hergekommen sind. Gradientenabstieg hat die Grenze 2, Momentum und adaptive Skalen haben andere. Der Balken ist die Schrittweite als Teil dieser Grenze; darunter steht, wie es zuletzt verlief.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>limit {0} = {1}/{2}</source>
        <translation>Grenze {0} = {1}/{2}</translation>
    </message>
    <message>
        <source> The loss bends by {0} to {1} in its directions, by {2} in all of them together.</source>
        <translation> Der Verlust krümmt sich in seinen Richtungen um {0} bis {1}, in allen zusammen um {2}.</translation>
    </message>
    <message>
        <source> The noise of small batches makes the limit a little lower.</source>
        <translation> Das Rauschen kleiner Batches senkt die Grenze ein wenig.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The limit of this optimiser is {0}.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Grenze dieses Optimierers ist {0}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Sharpness {0}</source>
        <translation>&lt;p&gt;Schärfe {0}</translation>
    </message>
    <message>
        <source> at update {0}, over {1} of {2} training samples, without dropout.</source>
        <translation> bei Update {0}, über {1} von {2} Trainingsbeispielen, ohne Dropout.</translation>
    </message>
    <message>
        <source>, as the optimiser scales it {0}</source>
        <translation>, wie der Optimierer sie skaliert {0}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Fine settings</source>
        <translation>Feineinstellungen</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradienten kappen</translation>
    </message>
    <message>
        <source>Step size over the run</source>
        <translation>Schrittweite im Lauf</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>Against overfitting</source>
        <translation>Gegen Überanpassung</translation>
    </message>
    <message>
        <source>Dropout is shown as</source>
        <translation>Dropout anzeigen als</translation>
    </message>
    <message>
        <source>Whether dropout is shown and typed as the probability of being dropped, or of being kept.</source>
        <translation>Ob Dropout als Wahrscheinlichkeit des Verwerfens oder des Behaltens gezeigt und eingegeben wird.</translation>
    </message>
    <message>
        <source>Dropout as</source>
        <translation>Dropout als</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Diverged at</source>
        <translation>Divergiert bei</translation>
    </message>
    <message>
        <source>Their say</source>
        <translation>Ihr Gewicht</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Gespeist von</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Fed by&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Which columns lead into this layer: the data, or layers before it. Other than the one just before it these are skip connections.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Gespeist von&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Welche Spalten in diese Schicht führen: die Daten oder Schichten vor ihr. Außer der unmittelbar vorangehenden sind das Sprungverbindungen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Fed by the data</source>
        <translation>Gespeist von den Daten</translation>
    </message>
    <message>
        <source>inputs of a layer</source>
        <translation>Eingänge einer Schicht</translation>
    </message>
    <message>
        <source>Fed by layer {0}</source>
        <translation>Gespeist von Schicht {0}</translation>
    </message>
    <message>
        <source>The ladder of models</source>
        <translation>Die Leiter der Modelle</translation>
    </message>
    <message>
        <source>Hyperparameters: what you choose</source>
        <translation>Hyperparameter: was man wählt</translation>
    </message>
    <message>
        <source>Parameters: what training finds</source>
        <translation>Parameter: was das Training findet</translation>
    </message>
    <message>
        <source>Units of the parameters</source>
        <translation>Einheiten der Parameter</translation>
    </message>
    <message>
        <source>As they act on the data as they are, or on scaled ones as training sees them.</source>
        <translation>Wie sie auf die Daten wirken, wie sie sind, oder auf skalierte, wie das Training sie sieht.</translation>
    </message>
    <message>
        <source>The exact answer</source>
        <translation>Die exakte Antwort</translation>
    </message>
    <message>
        <source>The function&apos;s own parameters; the loss surface shows them.</source>
        <translation>Die eigenen Parameter der Funktion; die Verlustfläche zeigt sie.</translation>
    </message>
    <message>
        <source>The step is above the limit: plain descent diverges along the sharpest direction.</source>
        <translation>Der Schritt liegt über der Grenze: Einfacher Abstieg divergiert entlang der schärfsten Richtung.</translation>
    </message>
    <message>
        <source>The valley is round enough for plain descent.</source>
        <translation>Das Tal ist rund genug für einfachen Abstieg.</translation>
    </message>
    <message>
        <source> Standard scaling would help.</source>
        <translation> Standardskalierung würde helfen.</translation>
    </message>
    <message>
        <source>data&apos;s units</source>
        <translation>Einheiten der Daten</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>wie trainiert</translation>
    </message>
    <message>
        <source>{0} numbers, found by {1} updates. Layer by layer: {2}. The canvas shows each of them.</source>
        <translation>{0} Zahlen, gefunden durch {1} Updates. Schicht für Schicht: {2}. Die Zeichenfläche zeigt jede davon.</translation>
    </message>
    <message>
        <source>Objective now</source>
        <translation>Zielfunktion jetzt</translation>
    </message>
    <message>
        <source>The training loss with penalties, as it is.</source>
        <translation>Der Trainingsverlust mit Straftermen, wie er ist.</translation>
    </message>
    <message>
        <source>Lowest there is</source>
        <translation>Tiefster Wert</translation>
    </message>
    <message>
        <source>The same at the exact answer, which no training gets below.</source>
        <translation>Dasselbe bei der exakten Antwort, die kein Training unterbietet.</translation>
    </message>
    <message>
        <source>Condition κ</source>
        <translation>Kondition κ</translation>
    </message>
    <message>
        <source>The sharpest curvature over the flattest: how long the valley is beside its width. Plain descent needs about that many updates.</source>
        <translation>Die schärfste Krümmung durch die flachste: wie lang das Tal neben seiner Breite ist. Einfacher Abstieg braucht etwa so viele Updates.</translation>
    </message>
    <message>
        <source>Terms as they are</source>
        <translation>Terme unskaliert</translation>
    </message>
    <message>
        <source>Condition number of the table of terms without scaling.</source>
        <translation>Konditionszahl der Tabelle der Terme ohne Skalierung.</translation>
    </message>
    <message>
        <source>Terms scaled</source>
        <translation>Terme skaliert</translation>
    </message>
    <message>
        <source>Condition number of the same with standard scaling.</source>
        <translation>Konditionszahl derselben mit Standardskalierung.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Schrittgrenze</translation>
    </message>
    <message>
        <source>Plain descent with a larger step does not converge: 2 over the sharpest curvature.</source>
        <translation>Einfacher Abstieg mit größerem Schritt konvergiert nicht: 2 durch die schärfste Krümmung.</translation>
    </message>
    <message>
        <source>Best fixed step</source>
        <translation>Bester fester Schritt</translation>
    </message>
    <message>
        <source>The step with which plain descent is fastest in the long run.</source>
        <translation>Der Schritt, mit dem einfacher Abstieg auf Dauer am schnellsten ist.</translation>
    </message>
    <message>
        <source>Features: {0} (chosen in Data)</source>
        <translation>Merkmale: {0} (in Daten gewählt)</translation>
    </message>
    <message>
        <source>None: nothing is trained. The model is its {0} training samples; the answer at a place is given by the {1} nearest of them.</source>
        <translation>Keine: Nichts wird trainiert. Das Modell sind seine {0} Trainingsbeispiele; die Antwort an einer Stelle geben die {1} nächsten davon.</translation>
    </message>
    <message>
        <source>is being worked out</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>Updates left</source>
        <translation>Updates übrig</translation>
    </message>
    <message>
        <source>What plain descent with all samples still needs at this step until it is within 1 % of the lowest.</source>
        <translation>Was einfacher Abstieg mit allen Beispielen bei diesem Schritt noch braucht, bis er auf 1 % am tiefsten Wert ist.</translation>
    </message>
    <message>
        <source>… at the best step</source>
        <translation>… beim besten Schritt</translation>
    </message>
    <message>
        <source>The same with the best fixed step.</source>
        <translation>Dasselbe mit dem besten festen Schritt.</translation>
    </message>
    <message>
        <source>The terms are nearly alike, so the valley is {0} times as flat along one direction as across it, and descent crawls there: the exact answer takes one step, training very many.</source>
        <translation>Die Terme sind fast gleich, darum ist das Tal längs einer Richtung {0}-mal so flach wie quer dazu, und der Abstieg kriecht dort: Die exakte Antwort braucht einen Schritt, das Training sehr viele.</translation>
    </message>
    <message>
        <source> {0} more are not listed.</source>
        <translation> {0} weitere sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>{0} numbers, found by {1} updates.</source>
        <translation>{0} Zahlen, gefunden durch {1} Updates.</translation>
    </message>
    <message>
        <source>{0} weights and {1} biases</source>
        <translation>{0} Gewichte und {1} Bias-Werte</translation>
    </message>
    <message>
        <source>Which layer</source>
        <translation>Welche Schicht</translation>
    </message>
    <message>
        <source>The layer that is edited here; a click on the canvas chooses it too.</source>
        <translation>Die Schicht, die hier bearbeitet wird; ein Klick auf die Zeichenfläche wählt sie auch.</translation>
    </message>
    <message>
        <source>Dropout on</source>
        <translation>Dropout auf</translation>
    </message>
    <message>
        <source>Every layer at once</source>
        <translation>Alle Schichten zugleich</translation>
    </message>
    <message>
        <source>Insert before</source>
        <translation>Davor einfügen</translation>
    </message>
    <message>
        <source>Insert a layer before this one.</source>
        <translation>Eine Schicht vor dieser einfügen.</translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation>Dahinter einfügen</translation>
    </message>
    <message>
        <source>Insert a layer after this one.</source>
        <translation>Eine Schicht hinter dieser einfügen.</translation>
    </message>
    <message>
        <source>Move this layer towards the data; its skip connections are dropped.</source>
        <translation>Diese Schicht zu den Daten hin verschieben; ihre Sprungverbindungen entfallen.</translation>
    </message>
    <message>
        <source>Move this layer towards the output; its skip connections are dropped.</source>
        <translation>Diese Schicht zur Ausgabe hin verschieben; ihre Sprungverbindungen entfallen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this layer; what it fed is fed by what fed it.</source>
        <translation>Diese Schicht entfernen; ihre Eingänge speisen dann, was sie gespeist hat.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Objective J&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Training makes this sum small: the mean loss over the samples, L1 times the sum of the weights&apos; sizes, and half L2 times the sum of their squares. Biases are not counted.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Zielfunktion J&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Das Training macht diese Summe klein: den mittleren Verlust über die Beispiele, L1 mal die Summe der Beträge der Gewichte und das halbe L2 mal die Summe ihrer Quadrate. Bias-Werte zählen nicht.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Each lambda times what it weighs: the sum of the weights&apos; sizes, or of their squares</source>
        <translation>Jedes Lambda mal das, was es gewichtet: die Summe der Beträge der Gewichte oder ihrer Quadrate</translation>
    </message>
    <message>
        <source>Painted</source>
        <translation>Gemalt</translation>
    </message>
    <message>
        <source>Whether points have a class, or a value from −1 to 1</source>
        <translation>Ob Punkte eine Klasse haben oder einen Wert von −1 bis 1</translation>
    </message>
    <message>
        <source>Points have</source>
        <translation>Punkte haben</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The value of the points that are painted, from −1 to 1</source>
        <translation>Der Wert der gemalten Punkte, von −1 bis 1</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Spray scatters points, dots follow the pointer, erase takes points away (key E over the plot)</source>
        <translation>Sprühen streut Punkte, Tupfen folgt dem Zeiger, Radieren nimmt Punkte weg (Taste E über dem Diagramm)</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>How far the brush reaches, or how far apart dots lie</source>
        <translation>Wie weit der Pinsel reicht oder wie weit Tupfer auseinanderliegen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take all points away but one at either side; Undo brings them back</source>
        <translation>Alle Punkte bis auf einen je Seite wegnehmen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Use a number such as {0} or -2</source>
        <translation>Eine Zahl wie {0} oder -2 eingeben</translation>
    </message>
    <message>
        <source>Type a number, such as {0}.</source>
        <translation>Eine Zahl eingeben, etwa {0}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>Sprühen</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Tupfen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Label points</source>
        <translation>Beschriften</translation>
    </message>
    <message>
        <source>Give the points there are the formula&apos;s labels</source>
        <translation>Den vorhandenen Punkten die Werte der Formel geben</translation>
    </message>
    <message>
        <source>New points</source>
        <translation>Neue Punkte</translation>
    </message>
    <message>
        <source>Strew points over the plane and label them</source>
        <translation>Punkte über die Ebene streuen und beschriften</translation>
    </message>
    <message>
        <source>A comparison of x1 and x2 gives two classes, anything else a value. It may use {0}.</source>
        <translation>Ein Vergleich von x1 und x2 ergibt zwei Klassen, alles andere einen Wert. Erlaubt sind {0}.</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>Size {0}</source>
        <translation>Größe {0}</translation>
    </message>
    <message>
        <source>Value {0}</source>
        <translation>Wert {0}</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Klasse {0}</translation>
    </message>
    <message>
        <source>Paint points of class {0} (key {0} over the plot)</source>
        <translation>Punkte der Klasse {0} malen (Taste {0} über dem Diagramm)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abw.</translation>
    </message>
    <message>
        <source>What it multiplies, or the intercept</source>
        <translation>Was er multipliziert, oder der Achsenabschnitt</translation>
    </message>
    <message>
        <source>What training has found so far</source>
        <translation>Was das Training bisher gefunden hat</translation>
    </message>
    <message>
        <source>What makes the objective lowest</source>
        <translation>Was die Zielfunktion am kleinsten macht</translation>
    </message>
    <message>
        <source>Now less exact</source>
        <translation>Jetzt minus exakt</translation>
    </message>
    <message>
        <source>Same in every layer</source>
        <translation>In jeder Schicht gleich</translation>
    </message>
    <message>
        <source>One dropout, one L1 and one L2 drive every layer; without it each layer has its own.</source>
        <translation>Ein Dropout, ein L1 und ein L2 steuern alle Schichten; sonst hat jede Schicht eigene.</translation>
    </message>
    <message>
        <source>Layer {0} ({1})</source>
        <translation>Schicht {0} ({1})</translation>
    </message>
    <message>
        <source>same penalties in every layer</source>
        <translation>gleiche Strafterme in jeder Schicht</translation>
    </message>
    <message>
        <source>Output ({0})</source>
        <translation>Ausgabe ({0})</translation>
    </message>
    <message>
        <source>Linear regression</source>
        <translation>Lineare Regression</translation>
    </message>
    <message>
        <source>Polynomial regression</source>
        <translation>Polynomregression</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Nächste Nachbarn</translation>
    </message>
    <message>
        <source>A slope for every input and an intercept.</source>
        <translation>Eine Steigung für jede Eingabe und ein Achsenabschnitt.</translation>
    </message>
    <message>
        <source>A coefficient for every product of the inputs up to a degree.</source>
        <translation>Ein Koeffizient für jedes Produkt der Eingaben bis zu einem Grad.</translation>
    </message>
    <message>
        <source>A line between the classes, and probabilities on both of its sides.</source>
        <translation>Eine Linie zwischen den Klassen und Wahrscheinlichkeiten auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The k nearest training samples answer; nothing is trained.</source>
        <translation>Die k nächsten Trainingsbeispiele antworten; nichts wird trainiert.</translation>
    </message>
    <message>
        <source>Layers of units find their own features.</source>
        <translation>Schichten von Einheiten finden ihre eigenen Merkmale.</translation>
    </message>
    <message>
        <source>Which model answers: the ladder from a line to a network. {0}</source>
        <translation>Welches Modell antwortet: die Leiter von der Geraden zum Netz. {0}</translation>
    </message>
    <message>
        <source>Follows the validation loss, so the run decides.</source>
        <translation>Folgt dem Validierungsverlust, also entscheidet der Lauf.</translation>
    </message>
    <message>
        <source>The step size over {0} epochs: it begins at {1}, is {2} at most, and ends at {3}.</source>
        <translation>Die Schrittweite über {0} Epochen: Sie beginnt bei {1}, ist höchstens {2} und endet bei {3}.</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} Epochen</translation>
    </message>
    <message>
        <source>Now {0}.</source>
        <translation>Jetzt {0}.</translation>
    </message>
    <message>
        <source>Dead: zero for all samples, so that no gradient passes</source>
        <translation>Tot: null für alle Beispiele, sodass kein Gradient hindurchgeht</translation>
    </message>
    <message>
        <source>Dead: value below 0.01 and slope below 0.001 for all samples</source>
        <translation>Tot: Wert unter 0,01 und Steigung unter 0,001 für alle Beispiele</translation>
    </message>
    <message>
        <source>Saturated: within 1 % of the lower end for most samples</source>
        <translation>Gesättigt: auf 1 % am unteren Ende für die meisten Beispiele</translation>
    </message>
    <message>
        <source>dead: {0}</source>
        <translation>tot: {0}</translation>
    </message>
    <message>
        <source>saturated: {0}</source>
        <translation>gesättigt: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} values between {3} and {4}</source>
        <translation>{0}: {1} von {2} Werten zwischen {3} und {4}</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} und {more} weitere</translation>
    </message>
    <message>
        <source>{0} unit</source>
        <translation>{0} Einheit</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} Einheiten</translation>
    </message>
    <message>
        <source>value {0}</source>
        <translation>Wert {0}</translation>
    </message>
    <message>
        <source>{0} dead</source>
        <translation>{0} tot</translation>
    </message>
    <message>
        <source>{0} saturated</source>
        <translation>{0} gesättigt</translation>
    </message>
    <message>
        <source>all alive</source>
        <translation>alle aktiv</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show everything and follow the training again</source>
        <translation>Alles zeigen und dem Training wieder folgen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export as PNG, SVG or CSV</source>
        <translation>Als PNG, SVG oder CSV exportieren</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>{0} exportieren</translation>
    </message>
    <message>
        <source>batch: all {0}</source>
        <translation>Batch: alle {0}</translation>
    </message>
    <message>
        <source>mini-batch: {0}</source>
        <translation>Mini-Batch: {0}</translation>
    </message>
    <message>
        <source>stochastic: {0}</source>
        <translation>stochastisch: {0}</translation>
    </message>
    <message>
        <source>Plane of the two weights</source>
        <translation>Ebene der zwei Gewichte</translation>
    </message>
    <message>
        <source>{0} {1}: {2}; pointer at {3}</source>
        <translation>{0} {1}: {2}; Zeiger bei {3}</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>The paths over the loss surface will be drawn here</source>
        <translation>Hier werden die Pfade über der Verlustfläche gezeichnet</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>The losses will be drawn here</source>
        <translation>Hier werden die Verluste gezeichnet</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>What the losses are drawn over</source>
        <translation>Worüber die Verluste gezeichnet werden</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>{0} from {1} to {2} in {3} updates</source>
        <translation>{0} von {1} bis {2} in {3} Updates</translation>
    </message>
    <message>
        <source>loss about {0} at {1}, {2}</source>
        <translation>Verlust etwa {0} bei {1}; {2}</translation>
    </message>
    <message>
        <source>Paths from one start over a loss surface from {0} to {1}: {2}. {3}</source>
        <translation>Pfade von einem Start über eine Verlustfläche von {0} bis {1}: {2}. {3}</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis: shows few and many updates at once</source>
        <translation>Logarithmische waagerechte Achse: zeigt wenige und viele Updates zugleich</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic losses: shows small ones (log₁₀ J)</source>
        <translation>Logarithmische Verluste: zeigt kleine (log₁₀ J)</translation>
    </message>
    <message>
        <source>Loss over all training samples; {0} epochs each</source>
        <translation>Verlust über alle Trainingsbeispiele; je {0} Epochen</translation>
    </message>
    <message>
        <source>Training losses: {0}.</source>
        <translation>Trainingsverluste: {0}.</translation>
    </message>
    <message>
        <source>PCA plane: {0} of the paths&apos; motion</source>
        <translation>PCA-Ebene: {0} der Bewegung der Pfade</translation>
    </message>
    <message>
        <source> · first {0} of {1} samples</source>
        <translation> · erste {0} von {1} Beispielen</translation>
    </message>
    <message>
        <source>per update</source>
        <translation>je Update</translation>
    </message>
    <message>
        <source>per epoch</source>
        <translation>je Epoche</translation>
    </message>
    <message>
        <source>per sample</source>
        <translation>je Beispiel</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>Diverged: {0}</source>
        <translation>Divergiert: {0}</translation>
    </message>
    <message>
        <source>first principal axis ({0})</source>
        <translation>erste Hauptachse ({0})</translation>
    </message>
    <message>
        <source>second ({0})</source>
        <translation>zweite ({0})</translation>
    </message>
    <message>
        <source>{0} to ({1}, {2})</source>
        <translation>{0} bis ({1}; {2})</translation>
    </message>
    <message>
        <source>&lt;p&gt;The simple noise scale B = tr Σ / |g|²: how far the gradients of single samples lie from their mean, squared, over the squared length of that mean. A batch of B samples is as much noise as signal; far larger ones tell little new (McCandlish et al. 2018).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die einfache Rauschskala B = tr Σ / |g|²: wie weit die Gradienten einzelner Beispiele von ihrem Mittel liegen, quadriert, durch die quadrierte Länge dieses Mittels. Ein Batch von B Beispielen ist ebenso viel Rauschen wie Signal; weit größere sagen wenig Neues (McCandlish et al. 2018).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Mode: batch size</source>
        <translation>Art: Batch-Größe</translation>
    </message>
    <message>
        <source>Steps that the parameters have made.</source>
        <translation>Schritte, die die Parameter gemacht haben.</translation>
    </message>
    <message>
        <source>Mean loss over all training samples now (J).</source>
        <translation>Mittlerer Verlust über alle Trainingsbeispiele jetzt (J).</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Time spent training, drawing not counted.</source>
        <translation>Trainingszeit, ohne das Zeichnen.</translation>
    </message>
    <message>
        <source>Noise at start → now</source>
        <translation>Rauschen Start → jetzt</translation>
    </message>
    <message>
        <source>The gradients of the samples cancel out at the start: batches of any size are noise there.</source>
        <translation>Die Gradienten der Beispiele heben sich am Start auf: Batches jeder Größe sind dort Rauschen.</translation>
    </message>
    <message>
        <source>Gradient noise {0} at the start: batches smaller than this are mostly noise.</source>
        <translation>Gradientenrauschen {0} am Start: kleinere Batches sind überwiegend Rauschen.</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>Comparison, how far</source>
        <translation>Vergleich, wie weit</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs of each batch mode</source>
        <translation>Epochen jeder Batch-Art</translation>
    </message>
    <message>
        <source>How often each mode goes through all training samples.</source>
        <translation>Wie oft jede Art alle Trainingsbeispiele durchläuft.</translation>
    </message>
    <message>
        <source>Compare the batch modes, or cancel</source>
        <translation>Batch-Arten vergleichen oder abbrechen</translation>
    </message>
    <message>
        <source>Table of the batch modes</source>
        <translation>Tabelle der Batch-Arten</translation>
    </message>
    <message>
        <source>Show the comparison in numbers, or leave the room to the plots</source>
        <translation>Den Vergleich in Zahlen zeigen oder den Diagrammen den Platz lassen</translation>
    </message>
    <message>
        <source>Compare trains the same start three times: with all samples to an update, with mini-batches, and with single samples. Their paths over the loss surface, their losses and the noise of their gradients will be shown here.</source>
        <translation>„Vergleichen“ trainiert denselben Start dreimal: mit allen Beispielen je Update, mit Mini-Batches und mit einzelnen Beispielen. Ihre Pfade über der Verlustfläche, ihre Verluste und das Rauschen ihrer Gradienten erscheinen hier.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Give up this comparison</source>
        <translation>Diesen Vergleich aufgeben</translation>
    </message>
    <message>
        <source>Train this start once in each batch mode, beside the run, which goes on</source>
        <translation>Diesen Start einmal in jeder Batch-Art trainieren, neben dem Lauf, der weitergeht</translation>
    </message>
    <message>
        <source>stale: compare again</source>
        <translation>veraltet: neu vergleichen</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to {0}</source>
        <translation>Eine ganze Zahl von 1 bis {0} eingeben</translation>
    </message>
    <message>
        <source>Not compared: {0}</source>
        <translation>Nicht verglichen: {0}</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>noch etwa {0} s</translation>
    </message>
    <message>
        <source>The network&apos;s answer will be drawn here</source>
        <translation>Hier wird die Antwort des Netzes gezeichnet</translation>
    </message>
    <message>
        <source>target and answer</source>
        <translation>Ziel und Antwort</translation>
    </message>
    <message>
        <source>Filled: training samples; hollow: held back</source>
        <translation>Gefüllt: Trainingsbeispiele; hohl: zurückgehalten</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Show the training samples (filled)</source>
        <translation>Trainingsbeispiele zeigen (gefüllt)</translation>
    </message>
    <message>
        <source>Show the validation samples (hollow)</source>
        <translation>Validierungsbeispiele zeigen (hohl)</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Show the test samples (hollow, small)</source>
        <translation>Testbeispiele zeigen (hohl, klein)</translation>
    </message>
    <message>
        <source>A function of two parameters has no answers over data; the loss surface shows it</source>
        <translation>Eine Funktion von zwei Parametern hat keine Antworten über Daten; die Verlustfläche zeigt sie</translation>
    </message>
    <message>
        <source>{0}: answer {1}</source>
        <translation>{0}: Antwort {1}</translation>
    </message>
    <message>
        <source>{0} training, {1} validation and {2} test samples</source>
        <translation>{0} Trainings-, {1} Validierungs- und {2} Testbeispiele</translation>
    </message>
    <message>
        <source>The network&apos;s answer over {0}, with {1}; {2} on training samples {3}</source>
        <translation>Die Antwort des Netzes über {0}, mit {1}; {2} auf Trainingsbeispielen {3}</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>{0}: answer {1}, class {2}</source>
        <translation>{0}: Antwort {1}, Klasse {2}</translation>
    </message>
    <message>
        <source>{0}: class {1} ({2})</source>
        <translation>{0}: Klasse {1} ({2})</translation>
    </message>
    <message>
        <source>exact answer</source>
        <translation>exakte Antwort</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draw over the two leading principal components of the training inputs, on the plane through their mean; up for two inputs of your choice&lt;/p&gt;</source>
        <translation>&lt;p&gt;Über den zwei führenden Hauptkomponenten der Trainingseingaben zeichnen, auf der Ebene durch ihr Mittel; nicht gedrückt: über zwei frei gewählten Eingaben&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>The other inputs</source>
        <translation>Die anderen Eingaben</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the inputs are held that are on neither axis&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wo die Eingaben festgehalten werden, die auf keiner Achse liegen&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Other inputs held at</source>
        <translation>Andere Eingaben bei</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hold every input at its training mean again</source>
        <translation>Jede Eingabe wieder bei ihrem Trainingsmittel halten</translation>
    </message>
    <message>
        <source>Horizontal input</source>
        <translation>Waagerechte Eingabe</translation>
    </message>
    <message>
        <source>The input along the horizontal axis</source>
        <translation>Die Eingabe entlang der waagerechten Achse</translation>
    </message>
    <message>
        <source>Vertical input</source>
        <translation>Senkrechte Eingabe</translation>
    </message>
    <message>
        <source>The input along the vertical axis</source>
        <translation>Die Eingabe entlang der senkrechten Achse</translation>
    </message>
    <message>
        <source>This plane holds {0} of the variance; samples are projected onto it</source>
        <translation>Diese Ebene enthält {0} der Varianz; Beispiele werden darauf projiziert</translation>
    </message>
    <message>
        <source>The other {0} inputs are at their training mean</source>
        <translation>Die anderen {0} Eingaben stehen bei ihrem Trainingsmittel</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>Held: {0}</source>
        <translation>Gehalten: {0}</translation>
    </message>
    <message>
        <source>{0} more vary less, or not at all, and stay at their mean</source>
        <translation>{0} weitere schwanken weniger oder gar nicht und bleiben bei ihrem Mittel</translation>
    </message>
    <message>
        <source>{0}: {1} to {2} in the training samples</source>
        <translation>{0}: {1} bis {2} in den Trainingsbeispielen</translation>
    </message>
    <message>
        <source> · {0} at their mean</source>
        <translation> · {0} bei ihrem Mittel</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>Start trains the experiment once for each fold, and judges it by what the fold holds out</source>
        <translation>„Start“ trainiert das Experiment einmal je Teil (Fold) und beurteilt es nach dem, was der Teil zurückhält</translation>
    </message>
    <message>
        <source>Cross-validation, how far</source>
        <translation>Kreuzvalidierung, wie weit</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>Solve instead of train</source>
        <translation>Lösen statt trainieren</translation>
    </message>
    <message>
        <source>Take the exact answer of the regression in every fold instead of training it</source>
        <translation>In jedem Teil die exakte Antwort der Regression nehmen, statt sie zu trainieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>geschachtelt</translation>
    </message>
    <message>
        <source>Nested cross-validation</source>
        <translation>Geschachtelte Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Choose the value inside every fold, by folds of its training samples alone, and judge the choice by what had no say in it</source>
        <translation>Den Wert in jedem Teil wählen, nur nach Teilen seiner Trainingsbeispiele, und die Wahl nach dem beurteilen, was nicht mitreden durfte</translation>
    </message>
    <message>
        <source>Use the best value</source>
        <translation>Besten Wert verwenden</translation>
    </message>
    <message>
        <source>Give the experiment the value with the best mean; undo takes it back</source>
        <translation>Dem Experiment den Wert mit dem besten Mittel geben; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>What is cross-validated</source>
        <translation>Was kreuzvalidiert wird</translation>
    </message>
    <message>
        <source>The experiment as it is, or over the number of samples, or over the values of one hyperparameter</source>
        <translation>Das Experiment, wie es ist, oder über die Anzahl der Beispiele oder über die Werte eines Hyperparameters</translation>
    </message>
    <message>
        <source>this experiment</source>
        <translation>dieses Experiment</translation>
    </message>
    <message>
        <source>over training samples</source>
        <translation>über Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Which values: a range such as log:1e-4..1, lin:0..0.5 or int:1..9, one with its number of values such as log:1e-4..1/7, or values parted by commas</source>
        <translation>Welche Werte: ein Bereich wie log:1e-4..1, lin:0..0.5 oder int:1..9, einer mit Anzahl der Werte wie log:1e-4..1/7, oder Werte durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>Every fold&apos;s loss on its way, the scores, or which fold holds out which sample</source>
        <translation>Der Verlust jedes Teils im Verlauf, die Güte oder welcher Teil welches Beispiel zurückhält</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>The score that is shown</source>
        <translation>Die gezeigte Güte</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Not validated: {0}</source>
        <translation>Nicht validiert: {0}</translation>
    </message>
    <message>
        <source>Cancel the cross-validation</source>
        <translation>Kreuzvalidierung abbrechen</translation>
    </message>
    <message>
        <source>Start the cross-validation</source>
        <translation>Kreuzvalidierung starten</translation>
    </message>
    <message>
        <source>Give up; what is done stays on show</source>
        <translation>Aufgeben; was fertig ist, bleibt zu sehen</translation>
    </message>
    <message>
        <source>Train and judge every fold</source>
        <translation>Jeden Teil trainieren und beurteilen</translation>
    </message>
    <message>
        <source>earlier experiment</source>
        <translation>früheres Experiment</translation>
    </message>
    <message>
        <source>epoch {0}: loss {1}</source>
        <translation>Epoche {0}: Verlust {1}</translation>
    </message>
    <message>
        <source>loss, held out</source>
        <translation>Verlust, zurückgehalten</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>Teil (Fold)</translation>
    </message>
    <message>
        <source>{0}: {1} {2} ± {3}, trained on {4}</source>
        <translation>{0}: {1} {2} ± {3}, trainiert auf {4}</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <source>Nothing is trained here, so there is no curve; look at the scores</source>
        <translation>Hier wird nichts trainiert, also gibt es keine Kurve; siehe die Güte</translation>
    </message>
    <message>
        <source>sample {0}: held out in fold {1}</source>
        <translation>Beispiel {0}: zurückgehalten in Teil {1}</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>über {0}</translation>
    </message>
    <message>
        <source>component 1</source>
        <translation>Komponente 1</translation>
    </message>
    <message>
        <source>component 2</source>
        <translation>Komponente 2</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>Compare trains the same start four times: without a penalty, with L1, with L2 and with both. What each leaves of the weights will be drawn here</source>
        <translation>„Vergleichen“ trainiert denselben Start viermal: ohne Strafterm, mit L1, mit L2 und mit beiden. Was jedes von den Gewichten übrig lässt, wird hier gezeichnet</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>How the weights are spread, what is answered, or how the loss fell</source>
        <translation>Wie die Gewichte verteilt sind, was geantwortet wird oder wie der Verlust fiel</translation>
    </message>
    <message>
        <source>Whose weights</source>
        <translation>Wessen Gewichte</translation>
    </message>
    <message>
        <source>The weights of all layers together, or of one</source>
        <translation>Die Gewichte aller Schichten zusammen oder einer einzelnen</translation>
    </message>
    <message>
        <source>Which network</source>
        <translation>Welches Netz</translation>
    </message>
    <message>
        <source>L1 of the comparison</source>
        <translation>L1 des Vergleichs</translation>
    </message>
    <message>
        <source>Lambda of L1, for every layer, where L1 acts. Accepts 0 to 10</source>
        <translation>Lambda von L1, für jede Schicht, wo L1 wirkt. Erlaubt: 0 bis 10</translation>
    </message>
    <message>
        <source>L2 of the comparison</source>
        <translation>L2 des Vergleichs</translation>
    </message>
    <message>
        <source>Lambda of L2, for every layer, where L2 acts. Accepts 0 to 10</source>
        <translation>Lambda von L2, für jede Schicht, wo L2 wirkt. Erlaubt: 0 bis 10</translation>
    </message>
    <message>
        <source>Epochs of each training</source>
        <translation>Epochen jedes Trainings</translation>
    </message>
    <message>
        <source>How often each of the four goes through all training samples</source>
        <translation>Wie oft jedes der vier alle Trainingsbeispiele durchläuft</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>value of a weight (height: root of the share)</source>
        <translation>Wert eines Gewichts (Höhe: Wurzel des Anteils)</translation>
    </message>
    <message>
        <source> · of an earlier state of the run</source>
        <translation> · eines früheren Stands des Laufs</translation>
    </message>
    <message>
        <source>Four trainings are under way</source>
        <translation>Vier Trainings laufen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Compare weight decays</source>
        <translation>Gewichtszerfall vergleichen</translation>
    </message>
    <message>
        <source>Train this start without a penalty, with L1, with L2 and with both, beside the run</source>
        <translation>Diesen Start ohne Strafterm, mit L1, mit L2 und mit beiden trainieren, neben dem Lauf</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>genau 0</translation>
    </message>
    <message>
        <source>training loss, penalty not counted</source>
        <translation>Trainingsverlust, ohne Strafterm</translation>
    </message>
    <message>
        <source>answers over {0} and {1}; the numbers are validation losses</source>
        <translation>Antworten über {0} und {1}; die Zahlen sind Validierungsverluste</translation>
    </message>
    <message>
        <source>at {0}: {1}</source>
        <translation>bei {0}: {1}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>breit</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>wie gezeichnet</translation>
    </message>
    <message>
        <source>A network of {0} with weights to spare, or the one on the canvas</source>
        <translation>Ein Netz aus {0} mit Gewichten im Überfluss oder das auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>being trained</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>{0} of {1} exactly 0</source>
        <translation>{0} von {1} genau 0</translation>
    </message>
    <message>
        <source>{0} near 0</source>
        <translation>{0} nahe 0</translation>
    </message>
    <message>
        <source>{0} (λ₁ {1}, λ₂ {2}): {3}</source>
        <translation>{0} (λ₁ {1}, λ₂ {2}): {3}</translation>
    </message>
    <message>
        <source>L1 leaves {0} at exactly zero; L2 none, but smaller ones: ‖w‖ {1} in place of {2}</source>
        <translation>L1 lässt {0} genau null; L2 keine, aber kleinere: ‖w‖ {1} statt {2}</translation>
    </message>
    <message>
        <source>none of {0} exactly 0</source>
        <translation>keines von {0} genau 0</translation>
    </message>
    <message>
        <source>loss {0} | {1} valid</source>
        <translation>Verlust {0} | {1} Valid.</translation>
    </message>
    <message>
        <source>L1 leaves {0} at exactly zero</source>
        <translation>L1 lässt {0} genau null</translation>
    </message>
    <message>
        <source>update {0} · epoch {1}: train {2}, validation {3}</source>
        <translation>Update {0} · Epoche {1}: Training {2}, Validierung {3}</translation>
    </message>
    <message>
        <source>layer {0}: {1} weights, {2} exactly 0, ‖w‖ {3}; here weight {4}</source>
        <translation>Schicht {0}: {1} Gewichte, {2} genau 0, ‖w‖ {3}; hier Gewicht {4}</translation>
    </message>
    <message>
        <source>loss {0} at {1}, {2}</source>
        <translation>Verlust {0} bei {1}; {2}</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>Gewicht {0}</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>The thinned networks behind dropout will be drawn here</source>
        <translation>Hier werden die ausgedünnten Netze hinter Dropout gezeichnet</translation>
    </message>
    <message>
        <source>Answers of thinned networks, or how the units of a layer go together</source>
        <translation>Antworten ausgedünnter Netze oder wie die Einheiten einer Schicht zusammenhängen</translation>
    </message>
    <message>
        <source>How many thinned networks</source>
        <translation>Wie viele ausgedünnte Netze</translation>
    </message>
    <message>
        <source>How many masks are drawn; each leaves one thinned network</source>
        <translation>Wie viele Masken gezogen werden; jede lässt ein ausgedünntes Netz übrig</translation>
    </message>
    <message>
        <source>Which mean</source>
        <translation>Welches Mittel</translation>
    </message>
    <message>
        <source>&lt;p&gt;The mean of the answers, or the normalised geometric mean of probabilities, which the scaled network equals exactly for one layer before a softmax or sigmoid (Baldi &amp;amp; Sadowski 2013)&lt;/p&gt;</source>
        <translation>&lt;p&gt;Das Mittel der Antworten oder das normierte geometrische Mittel von Wahrscheinlichkeiten, dem das skalierte Netz bei einer Schicht vor Softmax oder Sigmoid genau gleicht (Baldi &amp;amp; Sadowski 2013)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Next masks</source>
        <translation>Nächste Masken</translation>
    </message>
    <message>
        <source>Draw other masks: other thinned networks of the same parameters</source>
        <translation>Andere Masken ziehen: andere ausgedünnte Netze derselben Parameter</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Verdeckte Schicht</translation>
    </message>
    <message>
        <source>The hidden layer whose units are compared</source>
        <translation>Die verdeckte Schicht, deren Einheiten verglichen werden</translation>
    </message>
    <message>
        <source>A function of two parameters has no units to drop</source>
        <translation>Eine Funktion von zwei Parametern hat keine Einheiten zum Verwerfen</translation>
    </message>
    <message>
        <source>This run has no dropout: set Dropout above 0 in the hyperparameters, and train</source>
        <translation>Dieser Lauf hat kein Dropout: Dropout in den Hyperparametern über 0 setzen und trainieren</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>Units that go up and down together lean on each other; dropout keeps them apart</source>
        <translation>Einheiten, die gemeinsam steigen und fallen, stützen sich aufeinander; Dropout hält sie auseinander</translation>
    </message>
    <message>
        <source>No hidden layer with two units or more: add one to compare its units</source>
        <translation>Keine verdeckte Schicht mit zwei oder mehr Einheiten: eine hinzufügen, um ihre Einheiten zu vergleichen</translation>
    </message>
    <message>
        <source>Train without dropout</source>
        <translation>Ohne Dropout trainieren</translation>
    </message>
    <message>
        <source>&lt;p&gt;Train the same start without dropout, for as many updates, and compare its units&lt;/p&gt;</source>
        <translation>&lt;p&gt;Denselben Start ohne Dropout trainieren, ebenso viele Updates lang, und seine Einheiten vergleichen&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Mean and scaled network differ by {0} on average</source>
        <translation>Mittel und skaliertes Netz unterscheiden sich im Schnitt um {0}</translation>
    </message>
    <message>
        <source>Training loss {0} reached after {1} updates with dropout, {2} without</source>
        <translation>Trainingsverlust {0} erreicht nach {1} Updates mit Dropout, {2} ohne</translation>
    </message>
    <message>
        <source>Answers of {0} thinned networks; their spread is {1} on average and {2} at most. {3}</source>
        <translation>Antworten von {0} ausgedünnten Netzen; ihre Streuung ist im Schnitt {1} und höchstens {2}. {3}</translation>
    </message>
    <message>
        <source>co-adaptation</source>
        <translation>Koadaptation</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>arithmetisch</translation>
    </message>
    <message>
        <source>geometric</source>
        <translation>geometrisch</translation>
    </message>
    <message>
        <source>Not worked out: {0}</source>
        <translation>Nicht berechnet: {0}</translation>
    </message>
    <message>
        <source>Cancel ({0})</source>
        <translation>Abbrechen ({0})</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Arithmetic mean: {0}</source>
        <translation>Arithmetisches Mittel: {0}</translation>
    </message>
    <message>
        <source>correlation of units, the first at the top left</source>
        <translation>Korrelation der Einheiten, die erste oben links</translation>
    </message>
    <message>
        <source> · {0} other inputs at their mean</source>
        <translation> · {0} andere Eingaben bei ihrem Mittel</translation>
    </message>
    <message>
        <source> (of {0})</source>
        <translation> (von {0})</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>skaliert</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>spread 0</source>
        <translation>Streuung 0</translation>
    </message>
    <message>
        <source>mean of {0}</source>
        <translation>Mittel von {0}</translation>
    </message>
    <message>
        <source>units {0} and {1}: correlation {2}</source>
        <translation>Einheiten {0} und {1}: Korrelation {2}</translation>
    </message>
    <message>
        <source>at {0}: mean {1}, scaled {2}, spread {3}</source>
        <translation>bei {0}: Mittel {1}, skaliert {2}, Streuung {3}</translation>
    </message>
    <message>
        <source>thinned</source>
        <translation>ausgedünnt</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>scaled network</source>
        <translation>skaliertes Netz</translation>
    </message>
    <message>
        <source>{0} thinned networks</source>
        <translation>{0} ausgedünnte Netze</translation>
    </message>
    <message>
        <source>{0}: mean |r| {1}</source>
        <translation>{0}: Mittel |r| {1}</translation>
    </message>
    <message>
        <source>Error of the surface along the path</source>
        <translation>Fehler der Fläche entlang des Pfads</translation>
    </message>
    <message>
        <source>&lt;p&gt;The loss on the plane minus the true loss, as a part of the true loss, from the first update to the last. Where the strip is thick, the path runs off the plane and the surface does not tell its loss.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Verlust auf der Ebene minus den wahren Verlust, als Teil des wahren Verlusts, vom ersten Update bis zum letzten. Wo der Streifen dick ist, verlässt der Pfad die Ebene, und die Fläche gibt seinen Verlust nicht wieder.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>off by up to {0}</source>
        <translation>bis zu {0} daneben</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Teile (Folds)</translation>
    </message>
    <message>
        <source>A row for each fold: what is coloured is held out, the rest is trained on</source>
        <translation>Eine Zeile je Teil (Fold): Farbiges wird zurückgehalten, mit dem Rest wird trainiert</translation>
    </message>
    <message>
        <source>Fold {0}: {1} samples held out, {2} to train on</source>
        <translation>Teil {0}: {1} Beispiele zurückgehalten, {2} zum Trainieren</translation>
    </message>
    <message>
        <source>{0} of every fold: {1}</source>
        <translation>{0} jedes Teils: {1}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>training samples of a fold</source>
        <translation>Trainingsbeispiele eines Teils</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>held out, ± standard error</source>
        <translation>zurückgehalten, ± Standardfehler</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>best at</source>
        <translation>bester bei</translation>
    </message>
    <message>
        <source>The size of each layer&apos;s gradient will be drawn here</source>
        <translation>Hier wird die Größe des Gradienten jeder Schicht gezeichnet</translation>
    </message>
    <message>
        <source>What is shown of each layer</source>
        <translation>Was von jeder Schicht gezeigt wird</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gradients of the training loss by layer, updates beside the weights they change, or what the units give now&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gradienten des Trainingsverlusts je Schicht, Updates neben den Gewichten, die sie ändern, oder was die Einheiten jetzt ausgeben&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;About 0.001 is the usual rule of thumb for the length of an update beside that of the weights: well below, learning is slow; well above, the step size may be too large (Karpathy, lecture notes of Stanford&apos;s CS231n, “Neural Networks Part 3”). A rule of thumb, not a law.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Etwa 0,001 ist die übliche Faustregel für die Länge eines Updates neben der der Gewichte: Weit darunter ist das Lernen langsam; weit darüber ist die Schrittweite vielleicht zu groß (Karpathy, Vorlesungsnotizen zu Stanfords CS231n, „Neural Networks Part 3“). Eine Faustregel, kein Gesetz.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Gradients by layer</source>
        <translation>Gradienten je Schicht</translation>
    </message>
    <message>
        <source>Updates beside weights</source>
        <translation>Updates neben Gewichten</translation>
    </message>
    <message>
        <source>gradient (RMS)</source>
        <translation>Gradient (RMS)</translation>
    </message>
    <message>
        <source>update : weights</source>
        <translation>Update : Gewichte</translation>
    </message>
    <message>
        <source>value of a unit</source>
        <translation>Wert einer Einheit</translation>
    </message>
    <message>
        <source>update {0}: {1}; pointer at {2}</source>
        <translation>Update {0}: {1}; Zeiger bei {2}</translation>
    </message>
    <message>
        <source>Heights: roots of counts · dropout aside</source>
        <translation>Höhen: Wurzeln der Anzahlen · ohne Dropout</translation>
    </message>
    <message>
        <source>RMS over a layer&apos;s weights · training loss</source>
        <translation>RMS über die Gewichte einer Schicht · Trainingsverlust</translation>
    </message>
    <message>
        <source>Lines: each update as it was made · symbols: the next, on all samples</source>
        <translation>Linien: jedes Update, wie ausgeführt · Symbole: das nächste, auf allen Beispielen</translation>
    </message>
    <message>
        <source>Distribution of activations. </source>
        <translation>Verteilung der Aktivierungen. </translation>
    </message>
    <message>
        <source>{0} after {1} updates: {2}. {3}</source>
        <translation>{0} nach {1} Updates: {2}. {3}</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>units&apos; means</source>
        <translation>Mittel der Einheiten</translation>
    </message>
    <message>
        <source>dead or saturated</source>
        <translation>tot oder gesättigt</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausg.</translation>
    </message>
    <message>
        <source>pointer at {0}</source>
        <translation>Zeiger bei {0}</translation>
    </message>
    <message>
        <source> · {0} of {1} known</source>
        <translation> · {0} von {1} bekannt</translation>
    </message>
    <message>
        <source>RMS over a layer&apos;s weights · bold: running median · training loss</source>
        <translation>RMS über die Gewichte einer Schicht · fett: gleitender Median · Trainingsverlust</translation>
    </message>
    <message>
        <source>Lines: net motion of {0} updates, to one · symbols: the next update, on all samples</source>
        <translation>Linien: Nettobewegung von {0} Updates, auf eines · Symbole: das nächste, auf allen Beispielen</translation>
    </message>
    <message>
        <source>layer {0}: gradient {1}</source>
        <translation>Schicht {0}: Gradient {1}</translation>
    </message>
    <message>
        <source>Samples that are pictures will be shown here</source>
        <translation>Hier werden Beispiele gezeigt, die Bilder sind</translation>
    </message>
    <message>
        <source>Samples with their answers, or the weights of each unit of the first layer as a picture</source>
        <translation>Beispiele mit ihren Antworten oder die Gewichte jeder Einheit der ersten Schicht als Bild</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Welche Beispiele</translation>
    </message>
    <message>
        <source>The samples that are shown</source>
        <translation>Die gezeigten Beispiele</translation>
    </message>
    <message>
        <source>These samples are no pictures: choose data whose samples are, such as Digits</source>
        <translation>Diese Beispiele sind keine Bilder: Daten wählen, deren Beispiele welche sind, etwa Ziffern</translation>
    </message>
    <message>
        <source>The first layer is fed by terms of the pixels, so its weights are no pictures</source>
        <translation>Die erste Schicht wird von Termen der Pixel gespeist, darum sind ihre Gewichte keine Bilder</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>weight of each pixel, one picture a unit</source>
        <translation>Gewicht jedes Pixels, ein Bild je Einheit</translation>
    </message>
    <message>
        <source>sample {0}: is {1}, answered {2} with probability {3}</source>
        <translation>Beispiel {0}: ist {1}, Antwort {2} mit Wahrscheinlichkeit {3}</translation>
    </message>
    <message>
        <source>Weights of the scaled pixels</source>
        <translation>Gewichte der skalierten Pixel</translation>
    </message>
    <message>
        <source>Weights of the pixels</source>
        <translation>Gewichte der Pixel</translation>
    </message>
    <message>
        <source>{0} {1} samples</source>
        <translation>{0} Beispiele ({1})</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are answered wrongly</source>
        <translation>{0} von {1} Bildern sind falsch beantwortet</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>erste Gewichte</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>truth → answer; the surest wrong ones first</source>
        <translation>Wahrheit → Antwort; die sichersten falschen zuerst</translation>
    </message>
    <message>
        <source>{0}–{1} of {2}</source>
        <translation>{0}–{1} von {2}</translation>
    </message>
    <message>
        <source>unit {0}: weights from {1} to {2}, bias {3}</source>
        <translation>Einheit {0}: Gewichte von {1} bis {2}, Bias {3}</translation>
    </message>
    <message>
        <source>sample {0}: {1}</source>
        <translation>Beispiel {0}: {1}</translation>
    </message>
    <message>
        <source>sample {0}: is {1}, answered {2} (answer {3})</source>
        <translation>Beispiel {0}: ist {1}, beantwortet mit {2} (Antwort {3})</translation>
    </message>
    <message>
        <source>, {0} with {1}</source>
        <translation>, {0} mit {1}</translation>
    </message>
    <message>
        <source>The first {0} of {1} {2} samples while training</source>
        <translation>Die ersten {0} von {1} Beispielen ({2}) während des Trainings</translation>
    </message>
    <message>
        <source>The weights of {0} units of the first layer as pictures</source>
        <translation>Die Gewichte von {0} Einheiten der ersten Schicht als Bilder</translation>
    </message>
    <message>
        <source>; first of all, truth → answer: {0}</source>
        <translation>; zuerst, Wahrheit → Antwort: {0}</translation>
    </message>
    <message>
        <source>Right and wrong answers will be counted here</source>
        <translation>Hier werden richtige und falsche Antworten gezählt</translation>
    </message>
    <message>
        <source>Residuals over what was answered, or how many there are of each size</source>
        <translation>Residuen über dem Geantworteten oder wie viele es von jeder Größe gibt</translation>
    </message>
    <message>
        <source>The samples whose answers are judged</source>
        <translation>Die Beispiele, deren Antworten beurteilt werden</translation>
    </message>
    <message>
        <source>A function of two parameters answers nothing that could be right or wrong</source>
        <translation>Eine Funktion von zwei Parametern antwortet nichts, was richtig oder falsch sein könnte</translation>
    </message>
    <message>
        <source>measured − answered</source>
        <translation>gemessen − geantwortet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>geantwortet</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>shade: share of the true class</source>
        <translation>Tönung: Anteil der wahren Klasse</translation>
    </message>
    <message>
        <source>sample {0}: measured {1}, answered {2}, residual {3}</source>
        <translation>Beispiel {0}: gemessen {1}, geantwortet {2}, Residuum {3}</translation>
    </message>
    <message>
        <source>{0} answered as {1}: {2} of {3} ({4})</source>
        <translation>{0} beantwortet als {1}: {2} von {3} ({4})</translation>
    </message>
    <message>
        <source>R² {0}, RMSE {1}, MAE {2}, mean residual {3}. {4}</source>
        <translation>R² {0}, RMSE {1}, MAE {2}, mittleres Residuum {3}. {4}</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>{0} samples with residuals from {1} to {2}</source>
        <translation>{0} Beispiele mit Residuen von {1} bis {2}</translation>
    </message>
    <message>
        <source>{0}: precision {1} of {2} answered, recall {3} of {4} samples, F1 {5}</source>
        <translation>{0}: Präzision {1} von {2} geantworteten, Trefferquote {3} von {4} Beispielen, F1 {5}</translation>
    </message>
    <message>
        <source>first {0} of {1}</source>
        <translation>erste {0} von {1}</translation>
    </message>
    <message>
        <source>Rows: true class, columns: answer · {0}</source>
        <translation>Zeilen: wahre Klasse, Spalten: Antwort · {0}</translation>
    </message>
    <message>
        <source> · {0} drawn</source>
        <translation> · {0} gezeichnet</translation>
    </message>
    <message>
        <source>Above zero the answer was too low · {0}</source>
        <translation>Über null war die Antwort zu niedrig · {0}</translation>
    </message>
    <message>
        <source>Accuracy {0}. {1}. {2}</source>
        <translation>Genauigkeit {0}. {1}. {2}</translation>
    </message>
    <message>
        <source>{0}: precision {1}, recall {2}</source>
        <translation>{0}: Präzision {1}, Trefferquote {2}</translation>
    </message>
    <message>
        <source>Press Space to train; the loss will be drawn here</source>
        <translation>Leertaste zum Trainieren; hier wird der Verlust gezeichnet</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses (log₁₀ J)</source>
        <translation>Logarithmische Skala: zeigt kleine Verluste (log₁₀ J)</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>Band: the loss of each batch</source>
        <translation>Band: der Verlust jedes Batches</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Band: lowest to highest batch loss of {0} updates each</source>
        <translation>Band: tiefster bis höchster Batch-Verlust von je {0} Updates</translation>
    </message>
    <message>
        <source>Loss over {0} updates: </source>
        <translation>Verlust über {0} Updates: </translation>
    </message>
    <message>
        <source>update {0} · epoch {1}: train {2}, validation {3}, penalty {4}; pointer at {5}</source>
        <translation>Update {0} · Epoche {1}: Training {2}, Validierung {3}, Strafterm {4}; Zeiger bei {5}</translation>
    </message>
    <message>
        <source>update {0}: {1}</source>
        <translation>Update {0}: {1}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0} von {1} bis {2}</translation>
    </message>
    <message>
        <source>Choose seeds, or a hyperparameter, and press Train: the run is trained many times and drawn here</source>
        <translation>Startwerte oder einen Hyperparameter wählen und „Trainieren“ drücken: Der Lauf wird viele Male trainiert und hier gezeichnet</translation>
    </message>
    <message>
        <source>What to train it over</source>
        <translation>Worüber trainiert wird</translation>
    </message>
    <message>
        <source>Over other seeds, or over the values of one hyperparameter</source>
        <translation>Über andere Startwerte oder über die Werte eines Hyperparameters</translation>
    </message>
    <message>
        <source>The loss at the end over the hyperparameter, every training&apos;s loss on its way, or each in a small plot of its own</source>
        <translation>Der Verlust am Ende über dem Hyperparameter, der Verlust jedes Trainings im Verlauf oder jedes in einem eigenen kleinen Diagramm</translation>
    </message>
    <message>
        <source> · failed: the loss stays above half of its start</source>
        <translation> · gescheitert: Der Verlust bleibt über der Hälfte des Anfangs</translation>
    </message>
    <message>
        <source>Not trained: {0}</source>
        <translation>Nicht trainiert: {0}</translation>
    </message>
    <message>
        <source>Cancel the trainings</source>
        <translation>Trainings abbrechen</translation>
    </message>
    <message>
        <source>Train over what is chosen</source>
        <translation>Über das Gewählte trainieren</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>10 to 90 %</source>
        <translation>10 bis 90 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>train, best at</source>
        <translation>Training, bester bei</translation>
    </message>
    <message>
        <source>validation, best at</source>
        <translation>Validierung, bester bei</translation>
    </message>
    <message>
        <source>bold: the lowest at the end</source>
        <translation>fett: der tiefste am Ende</translation>
    </message>
    <message>
        <source>loss at the end</source>
        <translation>Verlust am Ende</translation>
    </message>
    <message>
        <source>update {0}: loss {1}</source>
        <translation>Update {0}: Verlust {1}</translation>
    </message>
    <message>
        <source>{0} of {1} trainings over {2} epochs</source>
        <translation>{0} von {1} Trainings über {2} Epochen</translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation>{0} Startwerte</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>im Verlauf</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>each: {0}</source>
        <translation>je: {0}</translation>
    </message>
    <message>
        <source>loss {0} to {1}, log</source>
        <translation>Verlust {0} bis {1}, log</translation>
    </message>
    <message>
        <source>0 to {0} updates</source>
        <translation>0 bis {0} Updates</translation>
    </message>
    <message>
        <source>training loss {0}, validation {1}</source>
        <translation>Trainingsverlust {0}, Validierung {1}</translation>
    </message>
    <message>
        <source>{0} nearest: {1} to {2}, up to {3} away</source>
        <translation>{0} nächste: {1} bis {2}, bis zu {3} entfernt</translation>
    </message>
    <message>
        <source>{0} nearest: {1}, up to {2} away</source>
        <translation>{0} nächste: {1}, bis zu {2} entfernt</translation>
    </message>
    <message>
        <source>Use a whole number from {0} to {1}</source>
        <translation>Eine ganze Zahl von {0} bis {1} eingeben</translation>
    </message>
    <message>
        <source>Use a number from {0} to {1}</source>
        <translation>Eine Zahl von {0} bis {1} eingeben</translation>
    </message>
    <message>
        <source>Runs overlaid</source>
        <translation>Läufe überlagert</translation>
    </message>
    <message>
        <source>Press Space to train; the runs will be drawn here</source>
        <translation>Leertaste zum Trainieren; hier werden die Läufe gezeichnet</translation>
    </message>
    <message>
        <source>{0}: {1} runs in one plot.</source>
        <translation>{0}: {1} Läufe in einem Diagramm.</translation>
    </message>
    <message>
        <source>update {0}: true loss {1}, on the plane {2} ({3})</source>
        <translation>Update {0}: wahrer Verlust {1}, auf der Ebene {2} ({3})</translation>
    </message>
    <message>
        <source>Kind of folds</source>
        <translation>Art der Teile (Folds)</translation>
    </message>
    <message>
        <source>Plain folds, folds with the same shares of every class, or one for each sample</source>
        <translation>Einfache Teile, Teile mit gleichen Anteilen jeder Klasse oder einer je Beispiel</translation>
    </message>
    <message>
        <source>Number of folds k</source>
        <translation>Anzahl der Teile k</translation>
    </message>
    <message>
        <source>Into how many parts the samples are split; each is held out once</source>
        <translation>In wie viele Teile die Beispiele aufgeteilt werden; jeder wird einmal zurückgehalten</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How many times over, with the samples in other orders</source>
        <translation>Wie viele Male, mit den Beispielen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Seed of the folds</source>
        <translation>Startwert der Teile</translation>
    </message>
    <message>
        <source>Draws the order in which samples are dealt to the folds</source>
        <translation>Zieht die Reihenfolge, in der Beispiele auf die Teile verteilt werden</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Shuffled folds</source>
        <translation>Gemischte Teile</translation>
    </message>
    <message>
        <source>Deal the samples in an order drawn by the seed, or as they stand</source>
        <translation>Die Beispiele in einer vom Startwert gezogenen Reihenfolge verteilen oder wie sie stehen</translation>
    </message>
    <message>
        <source>stratified</source>
        <translation>geschichtet</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>leave one out</source>
        <translation>eins weglassen</translation>
    </message>
    <message>
        <source>Average of the best</source>
        <translation>Mittel der Besten</translation>
    </message>
    <message>
        <source>Press “Average the best 10” to train them again: their average and its score stand here</source>
        <translation>„Beste 10 mitteln“ drücken, um sie neu zu trainieren: Ihr Mittel und seine Güte stehen hier</translation>
    </message>
    <message>
        <source>Whose answer</source>
        <translation>Wessen Antwort</translation>
    </message>
    <message>
        <source>The answer of the average, or of the best trial alone.</source>
        <translation>Die Antwort des Mittels oder des besten Versuchs allein.</translation>
    </message>
    <message>
        <source>on the {0} validation samples that also chose them</source>
        <translation>auf den {0} Validierungsbeispielen, nach denen sie auch gewählt wurden</translation>
    </message>
    <message>
        <source>average of {0} trials, {1}</source>
        <translation>Mittel von {0} Versuchen, {1}</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>best alone</source>
        <translation>bester allein</translation>
    </message>
    <message>
        <source>The average of {0} trials, beside the best alone:</source>
        <translation>Das Mittel von {0} Versuchen, neben dem besten allein:</translation>
    </message>
    <message>
        <source>{0}: {1} and {2}</source>
        <translation>{0}: {1} und {2}</translation>
    </message>
    <message>
        <source>on the {0} test samples, which are no longer untouched</source>
        <translation>auf den {0} Testbeispielen, die nicht mehr unberührt sind</translation>
    </message>
    <message>
        <source>{0}, alone {1}</source>
        <translation>{0}, allein {1}</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Lernkurven</translation>
    </message>
    <message>
        <source>How every trial learnt stands here once a trial is done; models without training have no curve</source>
        <translation>Wie jeder Versuch lernte, steht hier, sobald ein Versuch fertig ist; Modelle ohne Training haben keine Kurve</translation>
    </message>
    <message>
        <source>Whose loss</source>
        <translation>Wessen Verlust</translation>
    </message>
    <message>
        <source>The loss on samples held out, or on those that were trained on.</source>
        <translation>Der Verlust auf zurückgehaltenen Beispielen oder auf den trainierten.</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>{0} trials</source>
        <translation>{0} Versuche</translation>
    </message>
    <message>
        <source>; of each the first fold</source>
        <translation>; von jedem der erste Teil (Fold)</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>pruned at the cross</source>
        <translation>am Kreuz gestutzt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>, {0} of them pruned</source>
        <translation>, {0} davon gestutzt</translation>
    </message>
    <message>
        <source>each cell in the colour of its best trial</source>
        <translation>jede Zelle in der Farbe ihres besten Versuchs</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>The best score over two hyperparameters stands here where a search varies two or more</source>
        <translation>Die beste Güte über zwei Hyperparametern steht hier, wenn eine Suche zwei oder mehr verändert</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>What lies from left to right.</source>
        <translation>Was von links nach rechts liegt.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>What lies from bottom to top.</source>
        <translation>Was von unten nach oben liegt.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>How much each hyperparameter mattered stands here once four trials are done and differ</source>
        <translation>Wie viel jeder Hyperparameter ausmachte, steht hier, sobald vier Versuche fertig sind und sich unterscheiden</translation>
    </message>
    <message>
        <source>share of the scores&apos; variance</source>
        <translation>Anteil an der Varianz der Güte</translation>
    </message>
    <message>
        <source>fANOVA over {0} complete trials; of many similar trials it says little</source>
        <translation>fANOVA über {0} vollständige Versuche; bei vielen ähnlichen Versuchen sagt sie wenig</translation>
    </message>
    <message>
        <source>drag along an axis to keep a range of it</source>
        <translation>entlang einer Achse ziehen, um einen Bereich zu behalten</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>Every trial as a line over all that varies stands here once a trial is done</source>
        <translation>Jeder Versuch als Linie über alles, was variiert, steht hier, sobald ein Versuch fertig ist</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>Alle Versuche</translation>
    </message>
    <message>
        <source>Show all trials again</source>
        <translation>Wieder alle Versuche zeigen</translation>
    </message>
    <message>
        <source>Let go of every range.</source>
        <translation>Alle Bereiche loslassen.</translation>
    </message>
    <message>
        <source>{0} of {1} trials are within the ranges; a click on an axis lets go of its range</source>
        <translation>{0} von {1} Versuchen liegen in den Bereichen; ein Klick auf eine Achse löst deren Bereich</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>less so</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>gestutzt</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Parameter höchstens</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <translation>Sprung-Verbindungen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>{0}, layer {1}</source>
        <translation>{0}, Schicht {1}</translation>
    </message>
    <message>
        <source>trial {0}: {1} · {2} parameters · {3}</source>
        <translation>Versuch {0}: {1} · {2} Parameter · {3}</translation>
    </message>
    <message>
        <source>Score and size</source>
        <translation>Güte und Größe</translation>
    </message>
    <message>
        <source>The score over the number of parameters stands here once a trial is done</source>
        <translation>Hier steht die Güte über der Parameterzahl, sobald ein Versuch fertig ist</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>With folds the smallest network within one standard error of the best is marked too</source>
        <translation>Mit Teilen (Folds) wird auch das kleinste Netz innerhalb eines Standardfehlers vom besten markiert</translation>
    </message>
    <message>
        <source>The best is also the smallest within one standard error</source>
        <translation>Das beste ist auch das kleinste innerhalb eines Standardfehlers</translation>
    </message>
    <message>
        <source>no smaller one is better</source>
        <translation>kein kleineres ist besser</translation>
    </message>
    <message>
        <source>trial {0} with {1} parameters is within one standard error of the best</source>
        <translation>Versuch {0} mit {1} Parametern liegt innerhalb eines Standardfehlers vom besten</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>smallest within one standard error</source>
        <translation>kleinstes innerhalb eines Standardfehlers</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>E&amp;xplain this</source>
        <translation>Dies e&amp;rklären</translation>
    </message>
    <message>
        <source>A short page about the control or plot that has the focus; it follows while it is open.</source>
        <translation>Eine kurze Seite über das Bedienelement oder Diagramm mit dem Fokus; sie folgt ihm, solange sie offen ist.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find a command, a hyperparameter, a plot or a page by a part of its name.</source>
        <translation>Einen Befehl, einen Hyperparameter, ein Diagramm oder eine Seite nach einem Teil des Namens suchen.</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Dokumentation</translation>
    </message>
    <message>
        <source>Open tutorial, how-to and reference in the browser.</source>
        <translation>Einführung, Anleitungen und Referenz im Browser öffnen.</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>Dies erklären</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A command, a hyperparameter, a plot, a page…</source>
        <translation>Ein Befehl, ein Hyperparameter, ein Diagramm, eine Seite…</translation>
    </message>
    <message>
        <source>Type a part of a name; arrows choose, Return goes there.</source>
        <translation>Einen Teil des Namens eingeben; Pfeiltasten wählen, die Eingabetaste führt hin.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>What fits; Return or a double click goes there.</source>
        <translation>Treffer; Eingabetaste oder Doppelklick führt hin.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Nothing has that in its name or description.</source>
        <translation>Nichts enthält das im Namen oder in der Beschreibung.</translation>
    </message>
    <message>
        <source>command, {0}</source>
        <translation>Befehl, {0}</translation>
    </message>
    <message>
        <source>hyperparameter</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>The documentation is not built here: python3 dev.py docs makes it.</source>
        <translation>Die Dokumentation ist hier nicht gebaut: python3 dev.py docs erstellt sie.</translation>
    </message>
    <message>
        <source>Go to a control with Tab or the mouse: what it does is said here.</source>
        <translation>Mit Tab oder Maus zu einem Bedienelement gehen: Hier steht, was es tut.</translation>
    </message>
    <message>
        <source>About the control that has the focus. Shift+F1 asks about another one.</source>
        <translation>Über das Bedienelement mit dem Fokus. Umschalt+F1 fragt nach einem anderen.</translation>
    </message>
    <message>
        <source>Layers as columns, neurons as nodes, weights as curves between them; with two inputs every node carries a small map of its answer over the plane.</source>
        <translation>Schichten als Spalten, Neuronen als Knoten, Gewichte als Kurven dazwischen; bei zwei Eingaben trägt jeder Knoten eine kleine Karte seiner Antwort über der Ebene.</translation>
    </message>
    <message>
        <source>Colour is the sign of a weight and width its size; dotted is exactly zero. Point at a neuron to see its arithmetic with the numbers in it. Arrows walk through the network, Return edits.</source>
        <translation>Die Farbe ist das Vorzeichen eines Gewichts, die Breite seine Größe; gepunktet ist genau null. Auf ein Neuron zeigen, um seine Rechnung mit den Zahlen darin zu sehen. Pfeiltasten gehen durch das Netz, die Eingabetaste bearbeitet.</translation>
    </message>
    <message>
        <source>What the network answers at every place of the inputs, with the samples on top; with one input the curve it has learnt.</source>
        <translation>Was das Netz an jeder Stelle der Eingaben antwortet, darauf die Beispiele; bei einer Eingabe die gelernte Kurve.</translation>
    </message>
    <message>
        <source>Where the colour changes the answer changes its mind. A shape that bends around single samples has learnt them by heart; a straight one may be too simple. Hollow points were held back from training.</source>
        <translation>Wo die Farbe wechselt, ändert sich die Antwort. Eine Form, die sich um einzelne Beispiele biegt, hat sie auswendig gelernt; eine gerade kann zu einfach sein. Hohle Punkte wurden vom Training zurückgehalten.</translation>
    </message>
    <message>
        <source>The loss on training and on validation samples along the training, and what penalties add.</source>
        <translation>Der Verlust auf Trainings- und Validierungsbeispielen im Verlauf des Trainings, und was Strafterme hinzufügen.</translation>
    </message>
    <message>
        <source>Both falling: it learns. Training falls while validation rises: it overfits, so stop earlier, penalise or use dropout. A jagged curve comes from small batches or large steps; a rising one diverges.</source>
        <translation>Beide fallen: Es lernt. Training fällt, während Validierung steigt: Überanpassung; dann früher aufhören, Strafterme oder Dropout nutzen. Eine zackige Kurve kommt von kleinen Batches oder großen Schritten; eine steigende divergiert.</translation>
    </message>
    <message>
        <source>The loss over a plane through the space of all parameters, and the path of the training on it.</source>
        <translation>Der Verlust über einer Ebene durch den Raum aller Parameter und der Pfad des Trainings darauf.</translation>
    </message>
    <message>
        <source>The line above says how much of the path&apos;s motion lies in the plane: what lies outside cannot be seen. Narrow valleys make the path swing from wall to wall; plateaus make it crawl. Click to start from a place.</source>
        <translation>Die Zeile darüber sagt, wie viel der Bewegung des Pfads in der Ebene liegt: Was außerhalb liegt, ist nicht zu sehen. Enge Täler lassen den Pfad von Wand zu Wand schwingen, Plateaus lassen ihn kriechen. Klicken, um an einer Stelle zu starten.</translation>
    </message>
    <message>
        <source>How large the weights of each layer are: now, as matrices, or along the training.</source>
        <translation>Wie groß die Gewichte jeder Schicht sind: jetzt, als Matrizen oder im Verlauf des Trainings.</translation>
    </message>
    <message>
        <source>The size of the gradient in every layer along the training, and units that are dead or saturated.</source>
        <translation>Die Größe des Gradienten in jeder Schicht im Verlauf des Trainings und Einheiten, die tot oder gesättigt sind.</translation>
    </message>
    <message>
        <source>Lines of one height: every layer learns. First layers far below the last: gradients vanish. A dead unit answers the same to every sample and learns no more.</source>
        <translation>Linien gleicher Höhe: Jede Schicht lernt. Erste Schichten weit unter der letzten: Gradienten verschwinden. Eine tote Einheit antwortet auf jedes Beispiel gleich und lernt nichts mehr.</translation>
    </message>
    <message>
        <source>The answers of many thinned networks, their mean, and the one scaled network that stands for all of them.</source>
        <translation>Die Antworten vieler ausgedünnter Netze, ihr Mittel und das eine skalierte Netz, das für sie alle steht.</translation>
    </message>
    <message>
        <source>How many updates the run and its twin without dropout need to reach a loss.</source>
        <translation>Wie viele Updates der Lauf und sein Zwilling ohne Dropout für einen Verlust brauchen.</translation>
    </message>
    <message>
        <source>The gap between the two curves at the chosen loss is what dropout costs. A twin that is faster and then worse on validation samples is what it buys.</source>
        <translation>Der Abstand der beiden Kurven beim gewählten Verlust ist der Preis von Dropout. Ein Zwilling, der schneller und dann auf Validierungsbeispielen schlechter ist, zeigt, was man dafür bekommt.</translation>
    </message>
    <message>
        <source>For classes which are mistaken for which; for numbers how far each answer misses.</source>
        <translation>Bei Klassen, welche mit welchen verwechselt werden; bei Zahlen, wie weit jede Antwort danebenliegt.</translation>
    </message>
    <message>
        <source>Rows are the truth, columns the answer: all in the diagonal is perfect. For numbers a band around zero without a pattern is what remains of noise; a bend in it is something not yet learnt.</source>
        <translation>Zeilen sind die Wahrheit, Spalten die Antwort: Alles auf der Diagonale ist perfekt. Bei Zahlen ist ein Band um null ohne Muster der Rest, das Rauschen; eine Biegung darin ist etwas noch nicht Gelerntes.</translation>
    </message>
    <message>
        <source>The same experiment trained once for each fold and judged by the samples the fold holds out.</source>
        <translation>Dasselbe Experiment, einmal je Teil (Fold) trainiert und nach den Beispielen beurteilt, die der Teil zurückhält.</translation>
    </message>
    <message>
        <source>The same run trained over many seeds, or over values of one hyperparameter.</source>
        <translation>Derselbe Lauf, über viele Startwerte oder über Werte eines Hyperparameters trainiert.</translation>
    </message>
    <message>
        <source>Samples as pictures with truth and answer, wrong ones first, and what the first units look for.</source>
        <translation>Beispiele als Bilder mit Wahrheit und Antwort, die falschen zuerst, und wonach die ersten Einheiten suchen.</translation>
    </message>
    <message>
        <source>Ask of a mistake whether you would have made it too. Units that look like strokes have found parts of figures; those that look like noise have not learnt or are not needed.</source>
        <translation>Bei jedem Fehler fragen, ob er einem selbst unterlaufen wäre. Einheiten, die wie Striche aussehen, haben Teile von Ziffern gefunden; solche, die wie Rauschen aussehen, haben nichts gelernt oder werden nicht gebraucht.</translation>
    </message>
    <message>
        <source>Three trainings from one start: every update from all samples, from some, and from one.</source>
        <translation>Drei Trainings von einem Start: jedes Update aus allen Beispielen, aus einigen und aus einem.</translation>
    </message>
    <message>
        <source>All samples give a smooth path and few updates per epoch; one gives many updates and a path that trembles around the goal. Compare at equal samples seen, not at equal updates.</source>
        <translation>Alle Beispiele geben einen glatten Pfad und wenige Updates je Epoche; eines gibt viele Updates und einen Pfad, der um das Ziel zittert. Bei gleich vielen gesehenen Beispielen vergleichen, nicht bei gleich vielen Updates.</translation>
    </message>
    <message>
        <source>Four trainings from one start: without a penalty, with L1, with L2 and with both.</source>
        <translation>Vier Trainings von einem Start: ohne Strafterm, mit L1, mit L2 und mit beiden.</translation>
    </message>
    <message>
        <source>L1 makes weights exactly zero, L2 makes all of them small. See how many remain, and what the validation loss says of it.</source>
        <translation>L1 macht Gewichte genau null, L2 macht alle klein. Zu sehen ist, wie viele bleiben und was der Validierungsverlust dazu sagt.</translation>
    </message>
    <message>
        <source>One curve of several runs on the same axes, each run in its colour.</source>
        <translation>Eine Kurve mehrerer Läufe auf denselben Achsen, jeder Lauf in seiner Farbe.</translation>
    </message>
    <message>
        <source>Compare at equal updates, equal epochs or equal time: the order of the runs can differ.</source>
        <translation>Bei gleichen Updates, gleichen Epochen oder gleicher Zeit vergleichen: Die Reihenfolge der Läufe kann sich unterscheiden.</translation>
    </message>
    <message>
        <source>Two hyperparameters</source>
        <translation>Zwei Hyperparameter</translation>
    </message>
    <message>
        <source>The best score of a search in each part of the plane of two hyperparameters, and the trials in it.</source>
        <translation>Die beste Güte einer Suche in jedem Teil der Ebene zweier Hyperparameter und die Versuche darin.</translation>
    </message>
    <message>
        <source>A broad field of good trials is safer than a single good point. Good trials at an edge: widen the range there.</source>
        <translation>Ein breites Feld guter Versuche ist sicherer als ein einzelner guter Punkt. Gute Versuche an einem Rand: dort den Bereich erweitern.</translation>
    </message>
    <message>
        <source>All hyperparameters at once</source>
        <translation>Alle Hyperparameter zugleich</translation>
    </message>
    <message>
        <source>Every trial as a line through one axis for each hyperparameter, its score last.</source>
        <translation>Jeder Versuch als Linie durch eine Achse je Hyperparameter, zuletzt seine Güte.</translation>
    </message>
    <message>
        <source>Drag along an axis to keep the lines that pass there. Lines of good trials that meet in one place say which value matters.</source>
        <translation>Entlang einer Achse ziehen, um die Linien zu behalten, die dort verlaufen. Linien guter Versuche, die sich an einer Stelle treffen, sagen, welcher Wert zählt.</translation>
    </message>
    <message>
        <source>How much of the difference between trials each hyperparameter accounts for.</source>
        <translation>Wie viel vom Unterschied zwischen Versuchen auf jeden Hyperparameter zurückgeht.</translation>
    </message>
    <message>
        <source>A short bar: leave it at its default. It holds within the ranges that were searched only.</source>
        <translation>Ein kurzer Balken: beim Vorgabewert lassen. Das gilt nur innerhalb der durchsuchten Bereiche.</translation>
    </message>
    <message>
        <source>The score of every trial over one hyperparameter at a time.</source>
        <translation>Die Güte jedes Versuchs über jeweils einem Hyperparameter.</translation>
    </message>
    <message>
        <source>A clear lower edge shows where a value stops being good, whatever the others are.</source>
        <translation>Eine klare untere Kante zeigt, ab wo ein Wert nicht mehr gut ist, gleich wie die anderen sind.</translation>
    </message>
    <message>
        <source>The score of every trial against its number of parameters.</source>
        <translation>Die Güte jedes Versuchs gegen seine Anzahl von Parametern.</translation>
    </message>
    <message>
        <source>The trials on the front cannot be beaten by a smaller network; the bend of it is often the one to choose.</source>
        <translation>Die Versuche auf der Front sind von keinem kleineren Netz zu schlagen; oft ist der an ihrem Knick zu wählen.</translation>
    </message>
    <message>
        <source>Curves of the trials</source>
        <translation>Kurven der Versuche</translation>
    </message>
    <message>
        <source>The loss of every trial along its training, those that were pruned ending early.</source>
        <translation>Der Verlust jedes Versuchs im Verlauf seines Trainings; gestutzte enden früh.</translation>
    </message>
    <message>
        <source>Curves that cross late were pruned at a risk. Curves still falling at the end ask for more epochs.</source>
        <translation>Wo Kurven sich spät kreuzen, war das Stutzen riskant. Kurven, die am Ende noch fallen, verlangen mehr Epochen.</translation>
    </message>
    <message>
        <source>Averaging models</source>
        <translation>Modelle mitteln</translation>
    </message>
    <message>
        <source>Answers of the best trials together, beside that of the best one alone.</source>
        <translation>Antworten der besten Versuche gemeinsam, neben der des besten allein.</translation>
    </message>
    <message>
        <source>Averaging helps where the models make different mistakes; models that agree add nothing.</source>
        <translation>Mitteln hilft, wo die Modelle verschiedene Fehler machen; Modelle, die übereinstimmen, bringen nichts hinzu.</translation>
    </message>
    <message>
        <source>Every training begun in this window, with what differs between them.</source>
        <translation>Jedes in diesem Fenster begonnene Training, mit den Unterschieden.</translation>
    </message>
    <message>
        <source>Those ticked train along with the one on show, and plots draw them in their own colours. A double click or Return shows a run as it was left.</source>
        <translation>Angehakte trainieren mit dem gezeigten mit, und Diagramme zeichnen sie in ihren Farben. Doppelklick oder Eingabetaste zeigt einen Lauf, wie er verlassen wurde.</translation>
    </message>
    <message>
        <source>The ladder of models from a mean to a network: what you choose, what training finds, and the exact answer where there is one.</source>
        <translation>Die Leiter der Modelle vom Mittelwert bis zum Netz: was man wählt, was das Training findet, und die exakte Antwort, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Hyperparameters are chosen before training and stay; parameters are what training changes. Where both agree, descent has found what can also be calculated.</source>
        <translation>Hyperparameter werden vor dem Training gewählt und bleiben; Parameter sind, was das Training ändert. Wo beide übereinstimmen, hat der Abstieg gefunden, was sich auch berechnen lässt.</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Anfangs</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Wirkt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>So liest man es</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{0} explains {1} of the scores&apos; variance</source>
        <translation>{0} erklärt {1} der Varianz der Güte</translation>
    </message>
    <message>
        <source>The score of every trial over one hyperparameter stands here once a trial is done</source>
        <translation>Hier steht die Güte jedes Versuchs über einem Hyperparameter, sobald ein Versuch fertig ist</translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>What the scores are drawn over.</source>
        <translation>Worüber die Güte aufgetragen wird.</translation>
    </message>
    <message>
        <source>trained to the end</source>
        <translation>bis zum Ende trainiert</translation>
    </message>
    <message>
        <source>best {0} at {1}</source>
        <translation>beste {0} bei {1}</translation>
    </message>
    <message>
        <source>No surface: {0}</source>
        <translation>Keine Fläche: {0}</translation>
    </message>
    <message>
        <source>with penalties</source>
        <translation>mit Straftermen</translation>
    </message>
    <message>
        <source>0 is the start, 1 is now</source>
        <translation>0 ist der Start, 1 ist jetzt</translation>
    </message>
    <message>
        <source>at {0} of the way: {1}</source>
        <translation>bei {0} des Weges: {1}</translation>
    </message>
    <message>
        <source>PCA plane</source>
        <translation>PCA-Ebene</translation>
    </message>
    <message>
        <source>Plane of two weights</source>
        <translation>Ebene zweier Gewichte</translation>
    </message>
    <message>
        <source>Random plane</source>
        <translation>Zufällige Ebene</translation>
    </message>
    <message>
        <source>Plane of the sharpest directions</source>
        <translation>Ebene der schärfsten Richtungen</translation>
    </message>
    <message>
        <source>Plane through start, best and now</source>
        <translation>Ebene durch Start, Bestes und Jetzt</translation>
    </message>
    <message>
        <source>Plane through the ends of runs</source>
        <translation>Ebene durch die Enden von Läufen</translation>
    </message>
    <message>
        <source>Press Space to train; the loss surface and the path over it will be drawn here</source>
        <translation>Zum Trainieren die Leertaste drücken; hier erscheinen die Verlustfläche und der Pfad darüber</translation>
    </message>
    <message>
        <source>Training goes on from here…</source>
        <translation>Das Training geht von hier aus weiter…</translation>
    </message>
    <message>
        <source>Line from start to now</source>
        <translation>Linie vom Start bis jetzt</translation>
    </message>
    <message>
        <source> The surface is stale.</source>
        <translation> Die Fläche ist veraltet.</translation>
    </message>
    <message>
        <source>true loss</source>
        <translation>wahrer Verlust</translation>
    </message>
    <message>
        <source>on plane</source>
        <translation>auf der Ebene</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw the loss surface again</source>
        <translation>Verlustfläche neu zeichnen</translation>
    </message>
    <message>
        <source>Cancel computing the loss surface</source>
        <translation>Berechnung der Verlustfläche abbrechen</translation>
    </message>
    <message>
        <source>way from the start to now</source>
        <translation>Weg vom Start bis jetzt</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>Hier starten</translation>
    </message>
    <message>
        <source> · click to start from here</source>
        <translation> · klicken, um hier zu starten</translation>
    </message>
    <message>
        <source> · drawing is held</source>
        <translation> · Zeichnen angehalten</translation>
    </message>
    <message>
        <source> · validation samples</source>
        <translation> · Validierungsbeispiele</translation>
    </message>
    <message>
        <source> · with penalties</source>
        <translation> · mit Straftermen</translation>
    </message>
    <message>
        <source>Loss surface from {0} to {1}. {2}. True loss {3}, on the plane {4}.{5}</source>
        <translation>Verlustfläche von {0} bis {1}. {2}. Wahrer Verlust {3}, auf der Ebene {4}.{5}</translation>
    </message>
    <message>
        <source>+ minimum</source>
        <translation>+ Minimum</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>: {0} of the path&apos;s motion</source>
        <translation>: {0} der Bewegung des Pfads</translation>
    </message>
    <message>
        <source> · {0} computed</source>
        <translation> · {0} berechnet</translation>
    </message>
    <message>
        <source> · at update {0}</source>
        <translation> · bei Update {0}</translation>
    </message>
    <message>
        <source>stale: update {0}</source>
        <translation>veraltet: Update {0}</translation>
    </message>
    <message>
        <source>Loss surface in three dimensions</source>
        <translation>Verlustfläche in drei Dimensionen</translation>
    </message>
    <message>
        <source>Drag or arrow keys turn it, the wheel or + and − zoom, a double click goes back</source>
        <translation>Ziehen oder Pfeiltasten drehen, Mausrad oder + und − zoomen, ein Doppelklick setzt zurück</translation>
    </message>
    <message>
        <source> Where the loss is not finite there is a hole.</source>
        <translation> Wo der Verlust nicht endlich ist, ist ein Loch.</translation>
    </message>
    <message>
        <source>No surface yet.</source>
        <translation>Noch keine Fläche.</translation>
    </message>
    <message>
        <source>Loss from {0} to {1} over {2} and {3}.</source>
        <translation>Verlust von {0} bis {1} über {2} und {3}.</translation>
    </message>
    <message>
        <source> The path leads from loss {0} to {1}.</source>
        <translation> Der Pfad führt vom Verlust {0} zu {1}.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>The plane through the parameters that the surface is drawn over</source>
        <translation>Die Ebene durch den Parameterraum, über der die Fläche gezeichnet wird</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Contours, the surface in space, or the loss along the line from the start to now</source>
        <translation>Höhenlinien, die Fläche im Raum oder der Verlust entlang der Linie vom Start bis jetzt</translation>
    </message>
    <message>
        <source>Options of the loss surface</source>
        <translation>Optionen der Verlustfläche</translation>
    </message>
    <message>
        <source>What the surface averages, how finely it is drawn, which paths it shows</source>
        <translation>Worüber die Fläche mittelt, wie fein sie gezeichnet wird, welche Pfade sie zeigt</translation>
    </message>
    <message>
        <source>The surface averages</source>
        <translation>Die Fläche mittelt über</translation>
    </message>
    <message>
        <source>Points a side</source>
        <translation>Punkte pro Seite</translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation>Zufallsrichtungen</translation>
    </message>
    <message>
        <source>Draw other random directions</source>
        <translation>Andere Zufallsrichtungen ziehen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Colours and contours by the loss&apos;s logarithm</source>
        <translation>Farben und Höhenlinien nach dem Logarithmus des Verlusts</translation>
    </message>
    <message>
        <source>Paths of earlier runs</source>
        <translation>Pfade früherer Läufe</translation>
    </message>
    <message>
        <source>Runs that were left stay on the surface</source>
        <translation>Verlassene Läufe bleiben auf der Fläche</translation>
    </message>
    <message>
        <source>path (PCA)</source>
        <translation>Pfad (PCA)</translation>
    </message>
    <message>
        <source>two weights</source>
        <translation>zwei Gewichte</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>sharpest (Hessian)</source>
        <translation>schärfste (Hesse)</translation>
    </message>
    <message>
        <source>start, best, now</source>
        <translation>Start, Bestes, Jetzt</translation>
    </message>
    <message>
        <source>ends of runs</source>
        <translation>Enden der Läufe</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>One of the network&apos;s weights or biases (w)</source>
        <translation>Eines der Gewichte oder einer der Biaswerte des Netzes (w)</translation>
    </message>
    <message>
        <source>Horizontal weight</source>
        <translation>Waagerechtes Gewicht</translation>
    </message>
    <message>
        <source>Vertical weight</source>
        <translation>Senkrechtes Gewicht</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation>Validierungsbeispiele</translation>
    </message>
    <message>
        <source>Training samples, with penalties</source>
        <translation>Trainingsbeispiele, mit Straftermen</translation>
    </message>
    <message>
        <source>As there is time for</source>
        <translation>Je nach Zeit</translation>
    </message>
    <message>
        <source>As long as each neuron&apos;s weights (filter)</source>
        <translation>So lang wie die Gewichte jedes Neurons (Filter)</translation>
    </message>
    <message>
        <source>As long as each layer&apos;s weights</source>
        <translation>So lang wie die Gewichte jeder Schicht</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezogen</translation>
    </message>
    <message>
        <source>Test set…</source>
        <translation>Testmenge…</translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation>Testmenge öffnen</translation>
    </message>
    <message>
        <source>It is untouched. It can be opened again, but only the first time says how the model does on new samples.</source>
        <translation>Sie ist unberührt. Sie lässt sich erneut öffnen, aber nur das erste Mal zeigt, wie gut das Modell bei neuen Beispielen ist.</translation>
    </message>
    <message>
        <source>Test set, earlier experiment</source>
        <translation>Testmenge, früheres Experiment</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>Testmenge</translation>
    </message>
    <message>
        <source>Train on all other samples, and judge once by those nobody has looked at</source>
        <translation>Mit allen anderen Beispielen trainieren und einmal anhand derer urteilen, die niemand angesehen hat</translation>
    </message>
    <message>
        <source>There is no test set: give it a share of the data</source>
        <translation>Es gibt keine Testmenge: ihr einen Anteil der Daten geben</translation>
    </message>
    <message>
        <source>It has been opened once before.</source>
        <translation>Sie wurde schon einmal geöffnet.</translation>
    </message>
    <message>
        <source>Judge this experiment by the {0} samples of the test set?</source>
        <translation>Dieses Experiment anhand der {0} Beispiele der Testmenge beurteilen?</translation>
    </message>
    <message>
        <source>It has been opened {0} times before.</source>
        <translation>Sie wurde schon {0}-mal geöffnet.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Train without dropout, and how many updates both need for a loss will be drawn here</source>
        <translation>Ohne Dropout trainieren; hier erscheint dann, wie viele Updates beide für einen Verlust brauchen</translation>
    </message>
    <message>
        <source>Which loss</source>
        <translation>Welcher Verlust</translation>
    </message>
    <message>
        <source>The loss of the whole network over the training samples, or over the validation samples</source>
        <translation>Der Verlust des ganzen Netzes über die Trainings- oder die Validierungsbeispiele</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>bis auf</translation>
    </message>
    <message>
        <source>Loss to be reached</source>
        <translation>Zu erreichender Verlust</translation>
    </message>
    <message>
        <source>The loss whose updates are counted; the line can be dragged too</source>
        <translation>Der Verlust, bis zu dem Updates gezählt werden; auch die Linie lässt sich ziehen</translation>
    </message>
    <message>
        <source>Train the run first; then the same start is trained without dropout</source>
        <translation>Zuerst den Lauf trainieren; dann wird derselbe Start ohne Dropout trainiert</translation>
    </message>
    <message>
        <source>loss of the whole network</source>
        <translation>Verlust des ganzen Netzes</translation>
    </message>
    <message>
        <source>with dropout</source>
        <translation>mit Dropout</translation>
    </message>
    <message>
        <source>&lt;p&gt;Train the same start without dropout, with the same order of samples and for as many updates, beside the run&lt;/p&gt;</source>
        <translation>&lt;p&gt;Denselben Start neben dem Lauf ohne Dropout trainieren, mit derselben Reihenfolge der Beispiele und gleich vielen Updates&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{0} updates</source>
        <translation>{0} Updates</translation>
    </message>
    <message>
        <source>A loss of {0} is not reached by both</source>
        <translation>Ein Verlust von {0} wird nicht von beiden erreicht</translation>
    </message>
    <message>
        <source>The start is at a loss of {0} already</source>
        <translation>Schon der Start hat einen Verlust von {0}</translation>
    </message>
    <message>
        <source>Dropout takes {0} times the updates to come down to {1}: {2} in place of {3} epochs</source>
        <translation>Dropout braucht {0}-mal so viele Updates bis auf {1}: {2} statt {3} Epochen</translation>
    </message>
    <message>
        <source> · without for {0} updates only</source>
        <translation> · ohne nur {0} Updates lang</translation>
    </message>
    <message>
        <source> · the test set is left out</source>
        <translation> · die Testmenge bleibt außen vor</translation>
    </message>
    <message>
        <source>, solved</source>
        <translation>, gelöst</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} trainings</source>
        <translation>{0}: {1} von {2} Trainings</translation>
    </message>
    <message>
        <source> · of an earlier experiment</source>
        <translation> · aus einem früheren Experiment</translation>
    </message>
    <message>
        <source>{0} of {1} folds: </source>
        <translation>{0} von {1} Teilen (Folds): </translation>
    </message>
    <message>
        <source>{0} where chosen, {1} outside; chosen: {2}</source>
        <translation>{0} in der Auswahl, {1} außerhalb; ausgewählt: {2}</translation>
    </message>
    <message>
        <source>, {0} diverged</source>
        <translation>, {0} divergiert</translation>
    </message>
    <message>
        <source>none 0</source>
        <translation>keines 0</translation>
    </message>
    <message>
        <source> · rows feed, columns are fed</source>
        <translation> · Zeilen speisen, Spalten werden gespeist</translation>
    </message>
    <message>
        <source>hatched: exactly 0</source>
        <translation>schraffiert: genau 0</translation>
    </message>
    <message>
        <source>{0} exactly 0</source>
        <translation>{0} genau 0</translation>
    </message>
    <message>
        <source>The newest in front; heights are roots of shares</source>
        <translation>Das neueste vorn; Höhen sind Wurzeln der Anteile</translation>
    </message>
    <message>
        <source>none exactly 0</source>
        <translation>keines genau 0</translation>
    </message>
    <message>
        <source>Root of the sum of squares of a layer&apos;s weights, without its biases</source>
        <translation>Wurzel der Quadratsumme der Gewichte einer Schicht, ohne ihre Biaswerte</translation>
    </message>
    <message>
        <source>{0} at update {1}: {2} between {3} and {4}</source>
        <translation>{0} bei Update {1}: {2} zwischen {3} und {4}</translation>
    </message>
    <message>
        <source>few weights</source>
        <translation>wenige Gewichte</translation>
    </message>
    <message>
        <source>many</source>
        <translation>viele</translation>
    </message>
    <message>
        <source>Solid: exactly zero. Dotted: those and the near ones, smaller than {0}</source>
        <translation>Durchgezogen: genau null. Gepunktet: diese und die nahen, kleiner als {0}</translation>
    </message>
    <message>
        <source>% of the weights</source>
        <translation>% der Gewichte</translation>
    </message>
    <message>
        <source>norm ‖w‖</source>
        <translation>Norm ‖w‖</translation>
    </message>
    <message>
        <source>update {0}</source>
        <translation>Update {0}</translation>
    </message>
    <message>
        <source>Weights from {0} to {1} upwards in each layer</source>
        <translation>Gewichte von {0} bis {1} in jeder Schicht aufwärts</translation>
    </message>
    <message>
        <source>{0} → {1} exactly 0</source>
        <translation>{0} → {1} genau 0</translation>
    </message>
    <message>
        <source>{0} {1} + {2} of {3}</source>
        <translation>{0} {1} + {2} von {3}</translation>
    </message>
    <message>
        <source>none near 0</source>
        <translation>keines nahe 0</translation>
    </message>
    <message>
        <source>{0} at update {1}: {2}</source>
        <translation>{0} bei Update {1}: {2}</translation>
    </message>
    <message>
        <source>{0} weights</source>
        <translation>{0} Gewichte</translation>
    </message>
    <message>
        <source>The weights of each layer will be drawn here</source>
        <translation>Hier erscheinen die Gewichte jeder Schicht</translation>
    </message>
    <message>
        <source>What is shown of the weights</source>
        <translation>Was von den Gewichten gezeigt wird</translation>
    </message>
    <message>
        <source>Now, along the training, or each weight at its place</source>
        <translation>Jetzt, im Verlauf des Trainings oder jedes Gewicht an seinem Platz</translation>
    </message>
    <message>
        <source>Distribution of the weights. </source>
        <translation>Verteilung der Gewichte. </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>A histogram of each layer&apos;s weights as they are now</source>
        <translation>Ein Histogramm der jetzigen Gewichte jeder Schicht</translation>
    </message>
    <message>
        <source>ridges</source>
        <translation>Grate</translation>
    </message>
    <message>
        <source>Histograms along the training, the newest in front</source>
        <translation>Histogramme im Verlauf des Trainings, das neueste vorn</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Histograms along the training as a map of colours</source>
        <translation>Histogramme im Verlauf des Trainings als Farbkarte</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>How many weights are exactly zero and near zero, along the training</source>
        <translation>Wie viele Gewichte genau null und nahe null sind, im Verlauf des Trainings</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>How large each layer&apos;s weights are together, along the training</source>
        <translation>Wie groß die Gewichte jeder Schicht zusammen sind, im Verlauf des Trainings</translation>
    </message>
    <message>
        <source>matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Every weight at its place, by its colour</source>
        <translation>Jedes Gewicht an seinem Platz, als Farbe</translation>
    </message>
    <message>
        <source>This learner has no weights</source>
        <translation>Dieses Modell hat keine Gewichte</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>Biaswerte</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} weights between {3} and {4}</source>
        <translation>{0}: {1} von {2} Gewichten zwischen {3} und {4}</translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation>Nicht gezählt: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}; from {2} to {3}</source>
        <translation>{0}: {1}; von {2} bis {3}</translation>
    </message>
    <message>
        <source>nnstudio did not end as it should. Unsaved work on {0} of {1} is still there.</source>
        <translation>nnstudio wurde nicht ordnungsgemäß beendet. Nicht gespeicherte Arbeit an {0} vom {1} ist noch vorhanden.</translation>
    </message>
    <message>
        <source>Restored. It has no file until you save it.</source>
        <translation>Wiederhergestellt. Bis zum Speichern gibt es keine Datei dazu.</translation>
    </message>
    <message>
        <source>an experiment without a file</source>
        <translation>einem Experiment ohne Datei</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>{0} It was put aside as {1}.</source>
        <translation>{0} Die Datei wurde als {1} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Projector mode</source>
        <translation>&amp;Projektormodus</translation>
    </message>
    <message>
        <source>Larger type and thicker lines, so that the last row can read it too.</source>
        <translation>Größere Schrift und dickere Linien, damit auch die letzte Reihe alles lesen kann.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Six cards that point at what there is.</source>
        <translation>Sechs Karten, die auf das zeigen, was es gibt.</translation>
    </message>
    <message>
        <source>Type of another size, everywhere; what stands beside it grows along.</source>
        <translation>Schrift in anderer Größe, überall; was daneben steht, wächst mit.</translation>
    </message>
    <message>
        <source>Columns are layers, nodes are neurons, curves are weights. Click one to change it; plus and minus above a layer add and remove neurons.</source>
        <translation>Spalten sind Schichten, Knoten sind Neuronen, Kurven sind Gewichte. Ein Klick darauf ändert sie; Plus und Minus über einer Schicht fügen Neuronen hinzu und entfernen sie.</translation>
    </message>
    <message>
        <source>Space trains</source>
        <translation>Die Leertaste trainiert</translation>
    </message>
    <message>
        <source>Press Space to train and once more to pause. Every edit can be taken back with Ctrl+Z.</source>
        <translation>Die Leertaste trainiert und hält beim nächsten Druck an. Jede Änderung lässt sich mit Strg+Z zurücknehmen.</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Loss, loss surface and weights follow the training. Wheel and mouse zoom, F shows everything, a right click exports.</source>
        <translation>Verlust, Verlustfläche und Gewichte folgen dem Training. Mausrad und Maus zoomen, F zeigt alles, ein Rechtsklick exportiert.</translation>
    </message>
    <message>
        <source>Every training stays here. Ctrl+D begins another one from the same start, and both train together.</source>
        <translation>Jedes Training bleibt hier. Strg+D beginnt ein weiteres vom selben Start, und beide trainieren zusammen.</translation>
    </message>
    <message>
        <source>Ten short lessons wait in the Learn menu. Ctrl+F finds everything else. This tour is in the Help menu.</source>
        <translation>Zehn kurze Lektionen warten im Menü „Lernen“. Strg+F findet alles andere. Dieser Rundgang steht im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>End the tour (Esc).</source>
        <translation>Den Rundgang beenden (Esc).</translation>
    </message>
    <message>
        <source>Back to the card before.</source>
        <translation>Zurück zur vorigen Karte.</translation>
    </message>
    <message>
        <source>On to the next card.</source>
        <translation>Weiter zur nächsten Karte.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Runs and how they stand</source>
        <translation>Läufe und ihr Stand</translation>
    </message>
    <message>
        <source>What runs that train together have in equal parts</source>
        <translation>Was gemeinsam trainierende Läufe zu gleichen Teilen bekommen</translation>
    </message>
    <message>
        <source>duplicate the run</source>
        <translation>Lauf duplizieren</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Läufe exportieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Begin another run from the same parameters, samples and order; then change what you want to compare (Ctrl+D)</source>
        <translation>Einen weiteren Lauf mit denselben Parametern, Beispielen und derselben Reihenfolge beginnen; dann ändern, was verglichen werden soll (Strg+D)</translation>
    </message>
    <message>
        <source>Write the table with what differs as CSV</source>
        <translation>Die Tabelle mit den Unterschieden als CSV schreiben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Umbenennen… (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Del)</translation>
    </message>
    <message>
        <source>network {0}</source>
        <translation>Netz {0}</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Lösen (P)</translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation>Anheften (P)</translation>
    </message>
    <message>
        <source>Show in plots (H)</source>
        <translation>In Diagrammen zeigen (H)</translation>
    </message>
    <message>
        <source>Hide in plots (H)</source>
        <translation>In Diagrammen ausblenden (H)</translation>
    </message>
    <message>
        <source>A function has two parameters, whatever one draws</source>
        <translation>Eine Funktion hat zwei Parameter, was auch immer man zeichnet</translation>
    </message>
    <message>
        <source>{0} ({1:+d} parameters)</source>
        <translation>{0} ({1:+d} Parameter)</translation>
    </message>
    <message>
        <source>show run {0}</source>
        <translation>Lauf {0} zeigen</translation>
    </message>
    <message>
        <source>delete run {0}</source>
        <translation>Lauf {0} löschen</translation>
    </message>
    <message>
        <source>rename run {0}</source>
        <translation>Lauf {0} umbenennen</translation>
    </message>
    <message>
        <source>run {0}: {1}, {2} with {3} parameters</source>
        <translation>Lauf {0}: {1}, {2} mit {3} Parametern</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>as the first, another course</source>
        <translation>wie der erste, anderer Verlauf</translation>
    </message>
    <message>
        <source>Hidden: plots leave it out</source>
        <translation>Ausgeblendet: fehlt in Diagrammen</translation>
    </message>
    <message>
        <source>The one that is shown; it always trains</source>
        <translation>Der gezeigte Lauf; er trainiert immer</translation>
    </message>
    <message>
        <source>A double click shows it; ticked, it trains along</source>
        <translation>Ein Doppelklick zeigt ihn; angehakt trainiert er mit</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>every depth and width</source>
        <translation>jede Tiefe und Breite</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>aus einer Liste</translation>
    </message>
    <message>
        <source>all within a budget</source>
        <translation>alle innerhalb eines Budgets</translation>
    </message>
    <message>
        <source>Try the hidden layers as they are, every depth with every width, a list of shapes, or all shapes of equal widths within a number of parameters.</source>
        <translation>Die verdeckten Schichten versuchen, wie sie sind, jede Tiefe mit jeder Breite, eine Liste von Formen oder alle Formen gleicher Breite innerhalb einer Parameterzahl.</translation>
    </message>
    <message>
        <source>Whether every layer after the first also reads the column before its own: as it is, with, without or both.</source>
        <translation>Ob jede Schicht nach der ersten auch die Spalte vor ihrer Vorgängerin liest: wie es ist, mit, ohne oder beides.</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Hidden layers to try, parted by |, such as 4 | 8-8 | none.</source>
        <translation>Zu versuchende verdeckte Schichten, getrennt durch |, etwa 4 | 8-8 | none.</translation>
    </message>
    <message>
        <source>Fewest hidden layers</source>
        <translation>Wenigste verdeckte Schichten</translation>
    </message>
    <message>
        <source>The fewest hidden layers that are tried.</source>
        <translation>Die kleinste Zahl verdeckter Schichten, die versucht wird.</translation>
    </message>
    <message>
        <source>Most hidden layers</source>
        <translation>Meiste verdeckte Schichten</translation>
    </message>
    <message>
        <source>The most hidden layers that are tried.</source>
        <translation>Die größte Zahl verdeckter Schichten, die versucht wird.</translation>
    </message>
    <message>
        <source>Narrowest</source>
        <translation>Schmalste</translation>
    </message>
    <message>
        <source>The smallest number of units in each hidden layer.</source>
        <translation>Die kleinste Zahl von Einheiten in jeder verdeckten Schicht.</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>Breiteste</translation>
    </message>
    <message>
        <source>The largest number of units in each hidden layer.</source>
        <translation>Die größte Zahl von Einheiten in jeder verdeckten Schicht.</translation>
    </message>
    <message>
        <source>Weights and biases of a network, at most.</source>
        <translation>Gewichte und Biaswerte eines Netzes, höchstens.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>with and without</source>
        <translation>mit und ohne</translation>
    </message>
    <message>
        <source>{0} shapes of equal widths have no more parameters</source>
        <translation>{0} Formen gleicher Breite haben nicht mehr Parameter</translation>
    </message>
    <message>
        <source>{0} shapes</source>
        <translation>{0} Formen</translation>
    </message>
    <message>
        <source>Layer {0}, the answer</source>
        <translation>Schicht {0}, die Antwort</translation>
    </message>
    <message>
        <source>Step and optimiser</source>
        <translation>Schritt und Optimierer</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Address of the scheduler</source>
        <translation>Adresse des Schedulers</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to the cluster and show its workers, or leave it.</source>
        <translation>Mit dem Cluster verbinden und seine Worker zeigen oder ihn verlassen.</translation>
    </message>
    <message>
        <source>Start “dask scheduler” on one machine and “dask worker tcp://HOST:8786” on the others.</source>
        <translation>„dask scheduler“ auf einem Rechner starten und „dask worker tcp://HOST:8786“ auf den anderen.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>{0} workers with {1} processors</source>
        <translation>{0} Worker mit {1} Prozessoren</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Type where the scheduler is, such as tcp://HOST:8786</source>
        <translation>Adresse des Schedulers eingeben, etwa tcp://HOST:8786</translation>
    </message>
    <message>
        <source>, {0} lost</source>
        <translation>, {0} verloren</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>from {0} up</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>von {0} bis {1}</translation>
    </message>
    <message>
        <source>{0} is not accepted: use {1} {2}</source>
        <translation>{0} ist nicht erlaubt; möglich: {1} {2}</translation>
    </message>
    <message>
        <source>nothing stands here{0}: use {1} {2}</source>
        <translation>hier steht nichts{0}; möglich: {1} {2}</translation>
    </message>
    <message>
        <source>Keep the search in</source>
        <translation>Suche aufbewahren in</translation>
    </message>
    <message>
        <source>Searches (*.db)</source>
        <translation>Suchen (*.db)</translation>
    </message>
    <message>
        <source>{0} is there already: name another file, or open the search in it</source>
        <translation>{0} gibt es schon: eine andere Datei nennen oder die Suche darin öffnen</translation>
    </message>
    <message>
        <source>Open a search</source>
        <translation>Suche öffnen</translation>
    </message>
    <message>
        <source>Searches (*.db);;All files (*)</source>
        <translation>Suchen (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export all trials</source>
        <translation>Alle Versuche exportieren</translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation>{0} exportiert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>The smallest network within one standard error of the best</source>
        <translation>Das kleinste Netz innerhalb eines Standardfehlers vom besten</translation>
    </message>
    <message>
        <source>A double click opens it on the canvas</source>
        <translation>Ein Doppelklick öffnet ihn auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Trial {0}, hidden layers {1}</source>
        <translation>Versuch {0}, verdeckte Schichten {1}</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Every trial as a line over all that varies; drag to keep ranges.</source>
        <translation>Jeder Versuch als Linie über alles, was variiert; ziehen, um Bereiche auszuwählen.</translation>
    </message>
    <message>
        <source>The score over one hyperparameter.</source>
        <translation>Die Güte über einem Hyperparameter.</translation>
    </message>
    <message>
        <source>The best score over any two hyperparameters.</source>
        <translation>Die beste Güte über zwei beliebigen Hyperparametern.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The score over the number of parameters.</source>
        <translation>Die Güte über der Parameterzahl.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>How every trial learnt, and where pruned ones ended.</source>
        <translation>Wie jeder Versuch lernte und wo gestutzte endeten.</translation>
    </message>
    <message>
        <source>How much each hyperparameter mattered.</source>
        <translation>Wie wichtig jeder Hyperparameter war.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>The average of the best trials beside the best alone.</source>
        <translation>Das Mittel der besten Versuche neben dem besten allein.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>Sukzessives Halbieren</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Grid tries all combinations, random any; TPE and CMA-ES learn from what was good; halving and Hyperband begin with many short trainings and go on with the best third.</source>
        <translation>„Raster“ versucht alle Kombinationen, „Zufall“ beliebige; TPE und CMA-ES lernen aus dem, was gut war; „Halbieren“ und Hyperband beginnen mit vielen kurzen Trainings und machen mit dem besten Drittel weiter.</translation>
    </message>
    <message>
        <source>What trials are compared by, on samples held out.</source>
        <translation>Wonach Versuche verglichen werden, an zurückgehaltenen Beispielen.</translation>
    </message>
    <message>
        <source>Each trial is trained so many times and judged by the mean over the folds; with none, once, by the experiment&apos;s own validation part.</source>
        <translation>Jeder Versuch wird so oft trainiert und nach dem Mittel über die Teile (Folds) beurteilt; ohne Teile einmal, am Validierungsteil des Experiments.</translation>
    </message>
    <message>
        <source>How many trials there are at most; of a grid all, unless a number stands here.</source>
        <translation>Wie viele Versuche es höchstens gibt; bei einem Raster alle, sofern hier keine Zahl steht.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>The search ends after so many minutes.</source>
        <translation>Die Suche endet nach so vielen Minuten.</translation>
    </message>
    <message>
        <source>The search ends before all trainings together make more updates than this.</source>
        <translation>Die Suche endet, bevor alle Trainings zusammen mehr Updates machen.</translation>
    </message>
    <message>
        <source>Larger networks are not trained.</source>
        <translation>Größere Netze werden nicht trainiert.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed finds the same, wherever it is trained.</source>
        <translation>Derselbe Startwert findet dasselbe, wo auch immer trainiert wird.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo sie läuft</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Trainiert in</translation>
    </message>
    <message>
        <source>In the window&apos;s own process, in other processes of this machine, or on the workers of a Dask cluster.</source>
        <translation>Im Prozess des Fensters selbst, in anderen Prozessen dieses Rechners oder auf den Workern eines Dask-Clusters.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>How many trials are trained at the same time.</source>
        <translation>Wie viele Versuche gleichzeitig trainiert werden.</translation>
    </message>
    <message>
        <source>Trials: say how many; only a grid has an end of its own</source>
        <translation>Versuche: Anzahl angeben; nur ein Raster hat von selbst ein Ende</translation>
    </message>
    <message>
        <source>Connect to the cluster first</source>
        <translation>Zuerst mit dem Cluster verbinden</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Sets that are tried, parted by |, such as x1,x2 | x1,x2,x1^2.</source>
        <translation>Zu versuchende Mengen, getrennt durch |, etwa x1,x2 | x1,x2,x1^2.</translation>
    </message>
    <message>
        <source>by factors</source>
        <translation>nach Faktoren</translation>
    </message>
    <message>
        <source>Spread by factors</source>
        <translation>Nach Faktoren verteilen</translation>
    </message>
    <message>
        <source>By factors, as many values are tried between 0.01 and 0.1 as between 0.1 and 1; else all sizes alike.</source>
        <translation>Nach Faktoren werden zwischen 0,01 und 0,1 so viele Werte versucht wie zwischen 0,1 und 1; sonst alle Größen gleichmäßig.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>The smallest value that is tried.</source>
        <translation>Der kleinste Wert, der versucht wird.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>The largest value that is tried.</source>
        <translation>Der größte Wert, der versucht wird.</translation>
    </message>
    <message>
        <source>How many values of the range a grid tries.</source>
        <translation>Wie viele Werte des Bereichs ein Raster versucht.</translation>
    </message>
    <message>
        <source>Those that stay down are tried.</source>
        <translation>Die gedrückten werden versucht.</translation>
    </message>
    <message>
        <source>Sets to try</source>
        <translation>Zu versuchende Mengen</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>nothing is left to try: keep at least one</source>
        <translation>nichts bleibt zu versuchen: mindestens eines behalten</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Open on the canvas</source>
        <translation>Auf Zeichenfläche öffnen</translation>
    </message>
    <message>
        <source>Make the chosen trial, or the best, the experiment of the window; undo brings back the one before.</source>
        <translation>Den gewählten Versuch oder den besten zum Experiment des Fensters machen; Rückgängig bringt das vorige zurück.</translation>
    </message>
    <message>
        <source>Train the best trials again and average their answers; the score stands beside the best one&apos;s.</source>
        <translation>Die besten Versuche erneut trainieren und ihre Antworten mitteln; die Güte steht neben der des besten.</translation>
    </message>
    <message>
        <source>Write all trials as CSV.</source>
        <translation>Alle Versuche als CSV schreiben.</translation>
    </message>
    <message>
        <source>Open a search…</source>
        <translation>Suche öffnen…</translation>
    </message>
    <message>
        <source>Show a search that was kept in a file, to look at it or to go on with it.</source>
        <translation>Eine in einer Datei aufbewahrte Suche zeigen, zum Ansehen oder Fortsetzen.</translation>
    </message>
    <message>
        <source>Go on with this search.</source>
        <translation>Diese Suche fortsetzen.</translation>
    </message>
    <message>
        <source>More trials</source>
        <translation>Mehr Versuche</translation>
    </message>
    <message>
        <source>How many trials are added.</source>
        <translation>Wie viele Versuche hinzukommen.</translation>
    </message>
    <message>
        <source>more trials</source>
        <translation>weitere Versuche</translation>
    </message>
    <message>
        <source>Here the trials of a search appear as they are trained: a table with the best first, and plots that show what mattered.

Tick on the left what is to vary, look at what it would cost, and press Start.</source>
        <translation>Hier erscheinen die Versuche einer Suche, während sie trainiert werden: eine Tabelle mit den besten zuerst und Diagramme, die zeigen, worauf es ankam.

Links anhaken, was variieren soll, ansehen, was es kosten würde, und Start drücken.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>hält an…</translation>
    </message>
    <message>
        <source>Open the best on the canvas</source>
        <translation>Besten auf Zeichenfläche öffnen</translation>
    </message>
    <message>
        <source>Average the best {0}</source>
        <translation>Beste {0} mitteln</translation>
    </message>
    <message>
        <source>Averaging… (cancel)</source>
        <translation>Mittelt… (abbrechen)</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>{0} of {1} trials</source>
        <translation>{0} von {1} Versuchen</translation>
    </message>
    <message>
        <source>best {0}</source>
        <translation>bester: {0}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Open trial {0} on the canvas</source>
        <translation>Versuch {0} auf Zeichenfläche öffnen</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>noch etwa {0}</translation>
    </message>
    <message>
        <source>The search ended by a mistake of the program ({0}); what was found is in its file.</source>
        <translation>Die Suche endete durch einen Programmfehler ({0}); das Gefundene steht in ihrer Datei.</translation>
    </message>
    <message>
        <source>Find a hyperparameter</source>
        <translation>Hyperparameter finden</translation>
    </message>
    <message>
        <source>Shows those whose name or explanation has these words, also those without effect now.</source>
        <translation>Zeigt die, deren Name oder Erklärung diese Wörter enthält, auch solche, die gerade ohne Wirkung sind.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Vary nothing</source>
        <translation>Nichts variieren</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>share</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>cancer</source>
        <translation>Krebs</translation>
    </message>
    <message>
        <source>table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>paint</source>
        <translation>malen</translation>
    </message>
    <message>
        <source>train</source>
        <comment>toggle</comment>
        <translation>Train.</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>toggle</comment>
        <translation>Valid.</translation>
    </message>
    <message>
        <source>test</source>
        <comment>toggle</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Principal components are being found…</source>
        <translation>Hauptkomponenten werden gesucht…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>penalty</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>unit {0}: weights from {1} to {2}, no bias</source>
        <translation>Einheit {0}: Gewichte von {1} bis {2}, ohne Bias</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <comment>heading</comment>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>{0} folds</source>
        <translation>{0} Teile (Folds)</translation>
    </message>
    <message>
        <source>{0} stratified folds</source>
        <translation>{0} geschichtete Teile (Folds)</translation>
    </message>
    <message>
        <source>{0} plain folds</source>
        <translation>{0} einfache Teile (Folds)</translation>
    </message>
    <message>
        <source>, in order</source>
        <translation>, der Reihe nach</translation>
    </message>
    <message>
        <source>, repeated {0} times</source>
        <translation>, {0}-mal wiederholt</translation>
    </message>
    <message>
        <source>, seed {0}</source>
        <translation>, Startwert {0}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>button</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Untick everything.</source>
        <translation>Alle Haken entfernen.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Vary {0}</source>
        <translation>{0} variieren</translation>
    </message>
    <message>
        <source>{0} vary</source>
        <translation>{0} variieren</translation>
    </message>
    <message>
        <source>Vary {0} in a search</source>
        <translation>{0} in einer Suche variieren</translation>
    </message>
    <message>
        <source>Keep in…</source>
        <translation>Aufbewahren in…</translation>
    </message>
    <message>
        <source>Choose the file that the search is kept in; it can be opened again later.</source>
        <translation>Die Datei wählen, in der die Suche aufbewahrt wird; sie lässt sich später wieder öffnen.</translation>
    </message>
    <message>
        <source>A range is not accepted; the reason stands below it.</source>
        <translation>Ein Bereich ist nicht zulässig; der Grund steht darunter.</translation>
    </message>
    <message>
        <source>Nothing varies yet: tick a hyperparameter, or choose hidden layers to try.</source>
        <translation>Noch variiert nichts: einen Hyperparameter anhaken oder verdeckte Schichten zum Versuchen wählen.</translation>
    </message>
    <message>
        <source>The search is done: the best of {0} trials has {1} {2}.</source>
        <translation>Die Suche ist fertig: Der beste von {0} Versuchen hat {1} {2}.</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Was variiert</translation>
    </message>
    <message>
        <source>Tick the hyperparameters that vary, and give their ranges.</source>
        <translation>Die Hyperparameter anhaken, die variieren, und ihre Bereiche angeben.</translation>
    </message>
    <message>
        <source>How it is searched</source>
        <translation>Wie gesucht wird</translation>
    </message>
    <message>
        <source>Choose the method, what it may cost, and where it runs.</source>
        <translation>Das Verfahren wählen, was es kosten darf und wo es läuft.</translation>
    </message>
    <message>
        <source>Working out what it costs…</source>
        <translation>Kosten werden berechnet…</translation>
    </message>
    <message>
        <source>Begin the search; it is kept in a file as it goes.</source>
        <translation>Suche beginnen; sie wird laufend in einer Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>What it costs could not be worked out; it can be started all the same.</source>
        <translation>Die Kosten ließen sich nicht berechnen; starten lässt sie sich trotzdem.</translation>
    </message>
    <message>
        <source>End the search; what is done is kept, and it can be gone on with.</source>
        <translation>Suche beenden; das Fertige bleibt erhalten, und sie lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>It will be kept in {0}</source>
        <translation>Sie wird in {0} aufbewahrt</translation>
    </message>
    <message>
        <source>up to {0} updates</source>
        <translation>bis zu {0} Updates</translation>
    </message>
    <message>
        <source>, {0} at a time</source>
        <translation>, {0} gleichzeitig</translation>
    </message>
    <message>
        <source>open trial {0}</source>
        <translation>Versuch {0} öffnen</translation>
    </message>
    <message>
        <source>the first {0} of {1} points</source>
        <translation>die ersten {0} von {1} Punkten</translation>
    </message>
    <message>
        <source>{0} trainings</source>
        <translation>{0} Trainings</translation>
    </message>
    <message>
        <source>: about {0}{1}</source>
        <translation>: etwa {0}{1}</translation>
    </message>
    <message>
        <source>above {low:g}</source>
        <translation>über {low:g}</translation>
    </message>
    <message>
        <source>below {high:g}</source>
        <translation>unter {high:g}</translation>
    </message>
    <message>
        <source>at least {low:g}</source>
        <translation>mindestens {low:g}</translation>
    </message>
    <message>
        <source>at most {high:g}</source>
        <translation>höchstens {high:g}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>any of {choices}</source>
        <translation>beliebige von {choices}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>row {row:,}</source>
        <translation>Zeile {row:,}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>at character {position}</source>
        <translation>bei Zeichen {position}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation>Zeitleiste des Laufs</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>training score</source>
        <translation>Trainingsgüte</translation>
    </message>
    <message>
        <source>validation score</source>
        <translation>Validierungsgüte</translation>
    </message>
    <message>
        <source>A to B: loss {0} to {1}, moved by {2}</source>
        <translation>A bis B: Verlust {0} bis {1}, bewegt um {2}</translation>
    </message>
    <message>
        <source>Drag to look at any kept moment; the arrow keys step through them</source>
        <translation>Ziehen, um jeden aufbewahrten Zeitpunkt anzusehen; die Pfeiltasten gehen von einem zum nächsten</translation>
    </message>
    <message>
        <source>update {0} of {1}</source>
        <translation>Update {0} von {1}</translation>
    </message>
    <message>
        <source>A is update {0}, B is update {1}</source>
        <translation>A ist Update {0}, B ist Update {1}</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Mark this moment as A, to compare another one with it</source>
        <translation>Diesen Zeitpunkt als A markieren, um einen anderen damit zu vergleichen</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Mark this moment as B, and tell what changed since A</source>
        <translation>Diesen Zeitpunkt als B markieren und anzeigen, was sich seit A geändert hat</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Von hier fortsetzen</translation>
    </message>
    <message>
        <source>Train on from this moment in a run of its own; undo comes back</source>
        <translation>Ab diesem Zeitpunkt in einem eigenen Lauf weitertrainieren; Rückgängig führt zurück</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Zurückspulen</translation>
    </message>
    <message>
        <source>Go back to this moment in the same run: it is trained again from the same seeds, which gives the same numbers</source>
        <translation>Im selben Lauf zu diesem Zeitpunkt zurückgehen: Er wird mit denselben Startwerten erneut trainiert, was dieselben Zahlen ergibt</translation>
    </message>
    <message>
        <source>Come back to where the training is (End)</source>
        <translation>Zurück zum Stand des Trainings (Ende)</translation>
    </message>
    <message>
        <source>{0}: moved by {1}</source>
        <translation>{0}: bewegt um {1}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How many updates there are in a second, from one to as many as the machine can do.</source>
        <translation>Wie viele Updates es in einer Sekunde gibt, von einem bis so viele, wie der Rechner schafft.</translation>
    </message>
    <message>
        <source>{0} update/s</source>
        <translation>{0} Update/s</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>validation</source>
        <comment>readout</comment>
        <translation>Valid.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>&lt;p&gt;Now exactly {0}&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jetzt genau {0}&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{0}, slider</source>
        <translation>{0}, Schieberegler</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Bauen</translation>
    </message>
    <message>
        <source>The network in the middle, with what it is trained on and by.</source>
        <translation>Das Netz in der Mitte, mit dem, woran und wodurch es trainiert wird.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Runs side by side on the same axes, overlaid, or as a table.</source>
        <translation>Läufe nebeneinander auf denselben Achsen, überlagert oder als Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>Keep the experiment and the layout to begin with again, under New from template.</source>
        <translation>Experiment und Anordnung aufbewahren, um unter „Neu aus Vorlage“ wieder damit zu beginnen.</translation>
    </message>
    <message>
        <source>&amp;Previous run</source>
        <translation>&amp;Vorheriger Lauf</translation>
    </message>
    <message>
        <source>Show the run that was begun before this one.</source>
        <translation>Den Lauf zeigen, der vor diesem begonnen wurde.</translation>
    </message>
    <message>
        <source>&amp;Next run</source>
        <translation>&amp;Nächster Lauf</translation>
    </message>
    <message>
        <source>Show the run that was begun after this one.</source>
        <translation>Den Lauf zeigen, der nach diesem begonnen wurde.</translation>
    </message>
    <message>
        <source>&amp;Rename the run</source>
        <translation>Lauf &amp;umbenennen</translation>
    </message>
    <message>
        <source>Give the run on show a name of your own.</source>
        <translation>Dem gezeigten Lauf einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>P&amp;in the run</source>
        <translation>Lauf an&amp;heften</translation>
    </message>
    <message>
        <source>Have the run on show stand first and never be forgotten; once more to let it go.</source>
        <translation>Den gezeigten Lauf zuoberst stellen und nie vergessen; noch einmal, um ihn wieder freizugeben.</translation>
    </message>
    <message>
        <source>Show &amp;hidden runs</source>
        <translation>Verbor&amp;gene Läufe zeigen</translation>
    </message>
    <message>
        <source>Have all plots show again the runs that were hidden.</source>
        <translation>Alle Diagramme zeigen wieder die Läufe, die verborgen waren.</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>Tabelle &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write all runs, with what differs between them, as CSV.</source>
        <translation>Alle Läufe mit dem, was sie unterscheidet, als CSV schreiben.</translation>
    </message>
    <message>
        <source>&amp;What varies</source>
        <translation>&amp;Was variiert</translation>
    </message>
    <message>
        <source>Choose the hyperparameters that a search varies, and their ranges.</source>
        <translation>Die Hyperparameter wählen, die eine Suche variiert, und ihre Bereiche.</translation>
    </message>
    <message>
        <source>&amp;How it is searched</source>
        <translation>Wie &amp;gesucht wird</translation>
    </message>
    <message>
        <source>Choose the method of a search, what it may cost, and where it runs.</source>
        <translation>Wählen, nach welchem Verfahren eine Suche vorgeht, was sie kosten darf und wo sie läuft.</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <translation>&amp;Starten oder beenden</translation>
    </message>
    <message>
        <source>Begin the search as it is set, or end the one that runs.</source>
        <translation>Die Suche beginnen, wie sie eingestellt ist, oder die laufende beenden.</translation>
    </message>
    <message>
        <source>Open the &amp;best on the canvas</source>
        <translation>Den &amp;Besten auf der Zeichenfläche öffnen</translation>
    </message>
    <message>
        <source>Make the chosen trial, or the best, the experiment of the window.</source>
        <translation>Den gewählten Versuch, oder den besten, zum Experiment des Fensters machen.</translation>
    </message>
    <message>
        <source>&amp;Open a search…</source>
        <translation>Suche ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Show a search that was kept in a file.</source>
        <translation>Eine Suche zeigen, die in einer Datei aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>&amp;Export the trials…</source>
        <translation>Versuche &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write all trials of the search on show as CSV.</source>
        <translation>Alle Versuche der gezeigten Suche als CSV schreiben.</translation>
    </message>
    <message>
        <source>Explain what I &amp;click</source>
        <translation>Erklären, was ich an&amp;klicke</translation>
    </message>
    <message>
        <source>Click here, and then on any control or plot: a short page says what it is.</source>
        <translation>Hier klicken und dann auf ein beliebiges Bedienelement oder Diagramm: Eine kurze Seite sagt, was es ist.</translation>
    </message>
    <message>
        <source>There is no search here yet: Start begins one.</source>
        <translation>Hier gibt es noch keine Suche: „Start“ beginnt eine.</translation>
    </message>
    <message>
        <source>Click on what is to be explained; Esc ends it</source>
        <translation>Klicken Sie auf das, was erklärt werden soll; Esc beendet es</translation>
    </message>
    <message>
        <source>Runs of other data too</source>
        <translation>Auch Läufe anderer Daten</translation>
    </message>
    <message>
        <source>Their losses are of other samples or another kind, and mean something else</source>
        <translation>Ihre Verluste stammen von anderen Beispielen oder sind anderer Art und bedeuten etwas anderes</translation>
    </message>
    <message>
        <source>Judge the average by the test samples, and count that it was done</source>
        <translation>Das Mittel anhand der Testbeispiele beurteilen und zählen, dass es geschah</translation>
    </message>
    <message>
        <source>What is not saved yet would be lost in a crash: {0}</source>
        <translation>Was noch nicht gespeichert ist, ginge bei einem Absturz verloren: {0}</translation>
    </message>
    <message>
        <source>Where a Dask scheduler was started, such as tcp://HOST:8786; its workers need nnstudio. With tls://HOST:8786 everything is encrypted, and both sides prove who they are.</source>
        <translation>Wo ein Dask-Scheduler gestartet wurde, etwa tcp://HOST:8786; seine Worker brauchen nnstudio. Mit tls://HOST:8786 ist alles verschlüsselt, und beide Seiten weisen sich aus.</translation>
    </message>
    <message>
        <source>The seeds of weights and order that the trial started from</source>
        <translation>Die Startwerte von Gewichten und Reihenfolge, mit denen der Versuch begann</translation>
    </message>
    <message>
        <source>Each trial is trained once: choose folds or seeds to see how much is luck</source>
        <translation>Jeder Versuch wird einmal trainiert: Teile oder Startwerte wählen, um zu sehen, wie viel davon Zufall ist</translation>
    </message>
    <message>
        <source>The mean over {0}</source>
        <translation>Der Mittelwert über {0}</translation>
    </message>
    <message>
        <source>The standard deviation over {0}</source>
        <translation>Die Standardabweichung über {0}</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Each trial is trained from so many seeds of weights and order and judged by the mean; with one, all trials start from the experiment&apos;s own.</source>
        <translation>Jeder Versuch wird mit so vielen Startwerten von Gewichten und Reihenfolge trainiert und nach dem Mittelwert beurteilt; mit einem beginnen alle Versuche mit den Startwerten des Experiments.</translation>
    </message>
    <message>
        <source>Judge the average by the {0} samples of the test set?</source>
        <translation>Das Mittel anhand der {0} Beispiele der Testmenge beurteilen?</translation>
    </message>
    <message>
        <source>test set opened once</source>
        <translation>Testmenge einmal geöffnet</translation>
    </message>
    <message>
        <source>test set opened {0} times</source>
        <translation>Testmenge {0}-mal geöffnet</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the others, as PEM.</source>
        <translation>Das Zertifikat der Stelle, die die anderen unterschrieben hat, als PEM.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Your own certificate, as PEM.</source>
        <translation>Das eigene Zertifikat, als PEM.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The key of your certificate, as PEM; it stays on this machine.</source>
        <translation>Der Schlüssel des eigenen Zertifikats, als PEM; er bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>as Dask is configured</source>
        <translation>wie Dask eingestellt ist</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Die Datei wählen.</translation>
    </message>
    <message>
        <source>Choose the file: {0}</source>
        <translation>Datei wählen: {0}</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>die Formel endet zu früh</translation>
    </message>
    <message>
        <source>{word} is not expected here</source>
        <translation>{word} wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} oder mehr</translation>
    </message>
    <message>
        <source>the path of a setting</source>
        <translation>der Pfad einer Einstellung</translation>
    </message>
    <message>
        <source>the name of a command</source>
        <translation>der Name eines Befehls</translation>
    </message>
    <message>
        <source>the name of a dock</source>
        <translation>der Name eines Docks</translation>
    </message>
    <message>
        <source>dock or workspace</source>
        <translation>dock oder workspace</translation>
    </message>
    <message>
        <source>there is too little memory for it: leave columns out</source>
        <translation>dafür ist zu wenig Speicher da: Spalten weglassen</translation>
    </message>
    <message>
        <source>it has {count} different whole numbers</source>
        <translation>sie hat {count} verschiedene ganze Zahlen</translation>
    </message>
    <message>
        <source>its values are words</source>
        <translation>ihre Werte sind Wörter</translation>
    </message>
    <message>
        <source>its numbers have fractions</source>
        <translation>ihre Zahlen haben Nachkommastellen</translation>
    </message>
    <message>
        <source>it has more than {most} different numbers</source>
        <translation>sie hat mehr als {most} verschiedene Zahlen</translation>
    </message>
    <message>
        <source>its name is that of an amount</source>
        <translation>ihr Name bezeichnet eine Menge</translation>
    </message>
    <message>
        <source>its numbers hardly recur</source>
        <translation>ihre Zahlen wiederholen sich kaum</translation>
    </message>
    <message>
        <source>its whole numbers are far apart</source>
        <translation>ihre ganzen Zahlen liegen weit auseinander</translation>
    </message>
    <message>
        <source>{rows}, {columns}, to predict {target}</source>
        <translation>{rows}, {columns}, zur Vorhersage von {target}</translation>
    </message>
    <message>
        <source>{taken:,} of {whole:,} rows, chosen by chance</source>
        <translation>{taken:,} von {whole:,} Zeilen, zufällig gewählt</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>{inputs} columns</source>
        <translation>{inputs} Spalten</translation>
    </message>
    <message>
        <source>{whole:,} rows</source>
        <translation>{whole:,} Zeilen</translation>
    </message>
    <message>
        <source>{whole:,} of {read:,} rows</source>
        <translation>{whole:,} von {read:,} Zeilen</translation>
    </message>
    <message>
        <source>it is the last column</source>
        <translation>sie ist die letzte Spalte</translation>
    </message>
    <message>
        <source>it is the first column and holds classes</source>
        <translation>sie ist die erste Spalte und enthält Klassen</translation>
    </message>
    <message>
        <source>it is the last usable column</source>
        <translation>sie ist die letzte brauchbare Spalte</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>ihr Name sagt es</translation>
    </message>
    <message>
        <source>its name sounds so</source>
        <translation>ihr Name klingt danach</translation>
    </message>
    <message>
        <source>the disk takes no more</source>
        <translation>der Datenträger nimmt nichts mehr an</translation>
    </message>
    <message>
        <source>the curvature of a network of {size:,} parameters takes about {needed} of memory, and {free} are free: use fewer or smaller layers, or another plane</source>
        <translation>die Krümmung eines Netzes mit {size:,} Parametern braucht etwa {needed} Speicher, und {free} sind frei: weniger oder kleinere Schichten oder eine andere Ebene verwenden</translation>
    </message>
    <message>
        <source>towards the best point</source>
        <translation>zum besten Punkt</translation>
    </message>
    <message>
        <source>towards the farthest point</source>
        <translation>zum entferntesten Punkt</translation>
    </message>
    <message>
        <source>the run before</source>
        <translation>dem Lauf davor</translation>
    </message>
    <message>
        <source>from this run to the one before</source>
        <translation>von diesem Lauf zum vorigen</translation>
    </message>
    <message>
        <source>towards {place}</source>
        <translation>zu {place}</translation>
    </message>
    <message>
        <source>the one before that</source>
        <translation>dem davor</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>seinem Anfang</translation>
    </message>
    <message>
        <source>from start to now</source>
        <translation>vom Anfang bis jetzt</translation>
    </message>
    <message>
        <source>first principal axis ({share:.0%})</source>
        <translation>erste Hauptachse ({share:.0%})</translation>
    </message>
    <message>
        <source>second principal axis ({share:.0%})</source>
        <translation>zweite Hauptachse ({share:.0%})</translation>
    </message>
    <message>
        <source>first random direction</source>
        <translation>erste zufällige Richtung</translation>
    </message>
    <message>
        <source>second random direction</source>
        <translation>zweite zufällige Richtung</translation>
    </message>
    <message>
        <source>sharpest direction (curvature {value:.3g})</source>
        <translation>steilste Richtung (Krümmung {value:.3g})</translation>
    </message>
    <message>
        <source>second sharpest ({value:.3g})</source>
        <translation>zweitsteilste ({value:.3g})</translation>
    </message>
    <message>
        <source>from the first to the second</source>
        <translation>vom ersten zum zweiten</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>quer dazu</translation>
    </message>
    <message>
        <source>{loss} has no exact answer: use {first} or {second}</source>
        <translation>{loss} hat keine exakte Antwort; möglich: {first} oder {second}</translation>
    </message>
    <message>
        <source>{lines:,} lines and {letters:,} letters</source>
        <translation>{lines:,} Zeilen und {letters:,} Buchstaben</translation>
    </message>
    <message>
        <source>the text of a step has at most {most}: make two steps of it</source>
        <translation>der Text eines Schritts hat höchstens {most}: zwei Schritte daraus machen</translation>
    </message>
    <message>
        <source>the block that begins with {opening} is never closed</source>
        <translation>der Block, der mit {opening} beginnt, wird nie geschlossen</translation>
    </message>
    <message>
        <source>a step has at most {most} pictures</source>
        <translation>ein Schritt hat höchstens {most} Bilder</translation>
    </message>
    <message>
        <source>a line has at most {most:,} letters: break it into several</source>
        <translation>eine Zeile hat höchstens {most:,} Zeichen: auf mehrere verteilen</translation>
    </message>
    <message>
        <source>{path} is neither a setting such as training.learning_rate nor one of {measures}, {states}, changed, opened, used, test opened</source>
        <translation>{path} ist weder eine Einstellung wie training.learning_rate noch eines von {measures}, {states}, changed, opened, used, test opened</translation>
    </message>
    <message>
        <source>the name of a workspace</source>
        <translation>der Name eines Arbeitsbereichs</translation>
    </message>
    <message>
        <source>look at its first lines and the controls that its texts name</source>
        <translation>siehe die ersten Zeilen und die in den Texten genannten Bedienelemente</translation>
    </message>
    <message>
        <source>it has {steps} steps instead of {wanted}</source>
        <translation>sie hat {steps} Schritte statt {wanted}</translation>
    </message>
    <message>
        <source>look at step {number}, in its line {line}</source>
        <translation>siehe Schritt {number}, in Zeile {line}</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB, the most that a lesson may begin with</source>
        <translation>{name} ist größer als {most} MB, womit eine Lektion höchstens beginnen darf</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>es ist größer als {most} MB</translation>
    </message>
    <message>
        <source>it is no {suffix} file, or it is damaged</source>
        <translation>es ist keine {suffix}-Datei oder ist beschädigt</translation>
    </message>
    <message>
        <source>it has {width:,} x {height:,} pixels, and {most:,} are the most</source>
        <translation>es hat {width:,} x {height:,} Pixel, und {most:,} sind das Höchste</translation>
    </message>
    <message>
        <source>it draws more than {most:,} shapes</source>
        <translation>es zeichnet mehr als {most:,} Formen</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>es deklariert Entitäten</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The picture {name} is not shown: {why}.</source>
        <translation>Das Bild {name} wird nicht gezeigt: {why}.</translation>
    </message>
    <message>
        <source>it is damaged, or takes too long to draw</source>
        <translation>es ist beschädigt oder braucht zu lange zum Zeichnen</translation>
    </message>
    <message>
        <source>it contains another picture</source>
        <translation>es enthält ein anderes Bild</translation>
    </message>
    <message>
        <source>it is no SVG file, or it is damaged</source>
        <translation>es ist keine SVG-Datei oder ist beschädigt</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <source>its random state is none that the generator can be in</source>
        <translation>ihr Zufallszustand ist keiner, den der Generator haben kann</translation>
    </message>
    <message>
        <source>the second half of a batch did not end within {half_ends:.0f} s</source>
        <translation>die zweite Hälfte eines Batches endete nicht innerhalb von {half_ends:.0f} s</translation>
    </message>
    <message>
        <source>a geometric mean needs answers that are probabilities: use a cross-entropy loss, or arithmetic</source>
        <translation>ein geometrisches Mittel braucht Antworten, die Wahrscheinlichkeiten sind: eine Kreuzentropie als Verlust oder das arithmetische nehmen</translation>
    </message>
    <message>
        <source>other programs have been compiling all the time</source>
        <translation>andere Programme haben die ganze Zeit kompiliert</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} MB</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>Stopped early after epoch {epoch:,}: {epochs} brought no better validation loss than {best_loss:.4g}. The parameters are those of update {best_update:,}, the best.</source>
        <translation>Nach Epoche {epoch:,} vorzeitig angehalten: kein besserer Validierungsverlust als {best_loss:.4g} in {epochs}. Die Parameter sind die von Update {best_update:,}, die besten.</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>{count:,} epochs</source>
        <translation>{count:,} Epochen</translation>
    </message>
    <message>
        <source>{language} has no words for the activation {activation}: choose another form, or another activation.</source>
        <translation>{language} kennt die Aktivierung {activation} nicht: eine andere Form oder Aktivierung wählen.</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s networks cannot be this one: they have every hidden layer the same of {known} and {last}, and no skip connections. Choose NumPy instead.</source>
        <translation>Netze von scikit-learn können dieses nicht sein: Sie haben in allen verborgenen Schichten dieselbe Aktivierung aus {known} und {last} und keine Sprungverbindungen. Stattdessen NumPy wählen.</translation>
    </message>
    <message>
        <source>ONNX has no operators for the activation {name}: choose another form, or another activation.</source>
        <translation>ONNX hat keine Operatoren für die Aktivierung {name}: eine andere Form oder Aktivierung wählen.</translation>
    </message>
    <message>
        <source>it holds more than {most} MB</source>
        <translation>sie enthält mehr als {most} MB</translation>
    </message>
    <message>
        <source>{name} is nested too deeply</source>
        <translation>{name} ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{name} is no JSON ({reason})</source>
        <translation>{name} ist kein JSON ({reason})</translation>
    </message>
    <message>
        <source>{name} does not begin as an array does</source>
        <translation>{name} beginnt nicht wie ein Array</translation>
    </message>
    <message>
        <source>{setting} is {range}</source>
        <translation>{setting} ist {range}</translation>
    </message>
    <message>
        <source>{table} without {names}</source>
        <translation>{table} ohne {names}</translation>
    </message>
    <message>
        <source>name the same table</source>
        <translation>dieselbe Tabelle nennen</translation>
    </message>
    <message>
        <source>ask for the one that is there</source>
        <translation>die vorhandene verlangen</translation>
    </message>
    <message>
        <source>{path} holds a search with another {what}: {there} there, {here} here; {mend}, or name another file</source>
        <translation>{path} enthält eine Suche mit anderem {what}: dort {there}, hier {here}; {mend} oder eine andere Datei nennen</translation>
    </message>
    <message>
        <source>the same with other values</source>
        <translation>dieselbe mit anderen Werten</translation>
    </message>
    <message>
        <source>{table} with its columns in another order</source>
        <translation>{table} mit anderer Reihenfolge der Spalten</translation>
    </message>
    <message>
        <source>{table} with {names}</source>
        <translation>{table} mit {names}</translation>
    </message>
    <message>
        <source>{table} to predict {target}</source>
        <translation>{table} zur Vorhersage von {target}</translation>
    </message>
    <message>
        <source>the same to predict {target}</source>
        <translation>dieselbe zur Vorhersage von {target}</translation>
    </message>
    <message>
        <source>as classes</source>
        <translation>als Klassen</translation>
    </message>
    <message>
        <source>as numbers</source>
        <translation>als Zahlen</translation>
    </message>
    <message>
        <source>{path} cannot go on: its trial {number} was asked for over other ranges</source>
        <translation>{path} kann nicht fortgesetzt werden: Versuch {number} wurde über andere Bereiche verlangt</translation>
    </message>
    <message>
        <source>its process died {times} times</source>
        <translation>sein Prozess ist {times}-mal gestorben</translation>
    </message>
    <message>
        <source>{fits:,} folds of {samples:,} samples take about {needed} of memory, and {free} are free: use fewer folds or samples</source>
        <translation>{fits:,} Teile von {samples:,} Beispielen brauchen etwa {needed} Speicher, und {free} sind frei: weniger Teile oder Beispiele verwenden</translation>
    </message>
    <message>
        <source>what it holds makes no sense</source>
        <translation>der Inhalt ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>no opening has so much to say</source>
        <translation>kein Öffnen hat so viel zu sagen</translation>
    </message>
    <message>
        <source>it does not say its {name}</source>
        <translation>es fehlt die Angabe {name}</translation>
    </message>
    <message>
        <source>its {name} {value!r} makes no sense</source>
        <translation>die Angabe {name} {value!r} ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>trial {number} does not say what it trains</source>
        <translation>Versuch {number} sagt nicht, was er trainiert</translation>
    </message>
    <message>
        <source>trial {number} has a score that none can have</source>
        <translation>Versuch {number} hat eine unmögliche Bewertung</translation>
    </message>
    <message>
        <source>trial {number} has a value of {name!r} that the search does not vary it over</source>
        <translation>Versuch {number} hat einen Wert von {name!r}, über den die Suche nicht variiert</translation>
    </message>
    <message>
        <source>trial {number} is of no generation that a search asks for</source>
        <translation>Versuch {number} gehört zu keiner Generation, die eine Suche verlangt</translation>
    </message>
    <message>
        <source>the rows of {name!r} have no key</source>
        <translation>die Zeilen von {name!r} haben keinen Schlüssel</translation>
    </message>
    <message>
        <source>trials: {trials} are more than a search can keep: use at most {most:,}</source>
        <translation>Versuche: {trials} sind mehr, als eine Suche behalten kann: höchstens {most:,}</translation>
    </message>
    <message>
        <source>seeds: {seeds} trainings of a trial are too many: use at most {most:,}</source>
        <translation>Startwerte: {seeds} Trainings eines Versuchs sind zu viele: höchstens {most:,}</translation>
    </message>
    <message>
        <source>{parameters} parameters are more than {most}</source>
        <translation>{parameters} Parameter sind mehr als {most}</translation>
    </message>
    <message>
        <source>its score is no number</source>
        <translation>seine Bewertung ist keine Zahl</translation>
    </message>
    <message>
        <source>The test set of {samples} had been opened {times} before: what was chosen by looking at it scores better on it than it would on new samples.</source>
        <translation>Die Testmenge mit {samples} war zuvor {times} geöffnet worden: Was mit Blick auf sie gewählt wurde, schneidet auf ihr besser ab als auf neuen Beispielen.</translation>
    </message>
    <message>
        <source>The test set of {samples} was opened for the first time; now it is no longer untouched.</source>
        <translation>Die Testmenge mit {samples} wurde zum ersten Mal geöffnet; jetzt ist sie nicht mehr unberührt.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{loss} is for classes, and {source} has numbers: use {choices}</source>
        <translation>{loss} ist für Klassen, und {source} hat Zahlen; möglich: {choices}</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed</source>
        <translation>&amp;Geschlossenes wieder öffnen</translation>
    </message>
    <message>
        <source>diverged: step size</source>
        <translation>divergiert: Schrittweite</translation>
    </message>
    <message>
        <source>diverged: penalty</source>
        <translation>divergiert: Strafe</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>What is discarded can be brought back by File &gt; Reopen closed.</source>
        <translation>Verworfenes holt Datei &gt; Geschlossenes wieder öffnen zurück.</translation>
    </message>
    <message>
        <source>{0} was changed by another program since you opened it: save over it, save under another name, or open it anew.</source>
        <translation>{0} wurde seit dem Öffnen von einem anderen Programm geändert: überschreiben, unter anderem Namen speichern oder neu öffnen.</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Trained in NumPy, without compiled kernels</source>
        <translation>Mit NumPy trainiert, ohne kompilierte Kernel</translation>
    </message>
    <message>
        <source>Trained 1 epoch; Space trains {1} more.</source>
        <translation>1 Epoche trainiert; Leertaste trainiert {1} weitere.</translation>
    </message>
    <message>
        <source>Trained {0} epochs; Space trains {1} more.</source>
        <translation>{0} Epochen trainiert; Leertaste trainiert {1} weitere.</translation>
    </message>
    <message>
        <source>start again with the step size {0}</source>
        <translation>mit Schrittweite {0} neu beginnen</translation>
    </message>
    <message>
        <source>Start again with the step size {0}, below the limit</source>
        <translation>Mit Schrittweite {0}, unter der Grenze, neu beginnen</translation>
    </message>
    <message>
        <source>erase 1 point</source>
        <translation>1 Punkt löschen</translation>
    </message>
    <message>
        <source>paint 1 point</source>
        <translation>1 Punkt malen</translation>
    </message>
    <message>
        <source>1 point was left out: the formula has no value there</source>
        <translation>1 Punkt wurde weggelassen: Die Formel hat dort keinen Wert</translation>
    </message>
    <message>
        <source>at least one of them has to feed the network</source>
        <translation>mindestens einer davon muss das Netz speisen</translation>
    </message>
    <message>
        <source>limit unknown: no curvature here</source>
        <translation>Grenze unbekannt: hier keine Krümmung</translation>
    </message>
    <message>
        <source>limit: being measured…</source>
        <translation>Grenze: wird gemessen …</translation>
    </message>
    <message>
        <source>{0} numbers, found by 1 update.</source>
        <translation>{0} Zahlen, mit 1 Update gefunden.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>Saturated: within 1 % of the upper end for most samples</source>
        <translation>Gesättigt: bei den meisten Beispielen höchstens 1 % unter dem oberen Ende</translation>
    </message>
    <message>
        <source>Saturated: above {0} in size for most samples</source>
        <translation>Gesättigt: bei den meisten Beispielen im Betrag über {0}</translation>
    </message>
    <message>
        <source>Saturated: below {0} or above {1} for most samples</source>
        <translation>Gesättigt: bei den meisten Beispielen unter {0} oder über {1}</translation>
    </message>
    <message>
        <source>Loss over all training samples; 1 epoch each</source>
        <translation>Verlust über alle Trainingsbeispiele; je 1 Epoche</translation>
    </message>
    <message>
        <source>Judge this network by the 1 sample of the test set?</source>
        <translation>Dieses Netz an dem 1 Beispiel des Testsatzes beurteilen?</translation>
    </message>
    <message>
        <source>layer {0}: 1 weight, {2} exactly 0, ‖w‖ {3}; here weight {4}</source>
        <translation>Schicht {0}: 1 Gewicht, {2} genau 0, ‖w‖ {3}; hier Gewicht {4}</translation>
    </message>
    <message>
        <source>Fold {0}: 1 sample held out, {2} to train on</source>
        <translation>Teil {0}: 1 Beispiel zurückgehalten, {2} zum Trainieren</translation>
    </message>
    <message>
        <source>{0} after 1 update: {2}. {3}</source>
        <translation>{0} nach 1 Update: {2}. {3}</translation>
    </message>
    <message>
        <source>1 {1} sample</source>
        <translation>1 Beispiel ({1})</translation>
    </message>
    <message>
        <source>1 sample with residuals from {1} to {2}</source>
        <translation>1 Beispiel mit Residuen von {1} bis {2}</translation>
    </message>
    <message>
        <source>Loss over 1 update: </source>
        <translation>Verlust über 1 Update: </translation>
    </message>
    <message>
        <source>1 trial</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>Judge this experiment by the 1 sample of the test set?</source>
        <translation>Dieses Experiment an dem 1 Beispiel des Testsatzes beurteilen?</translation>
    </message>
    <message>
        <source>1 update</source>
        <translation>1 Update</translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation>1 Gewicht</translation>
    </message>
    <message>
        <source>{0} was closed without being saved. File &gt; Reopen closed brings it back.</source>
        <translation>{0} wurde ungespeichert geschlossen. Datei &gt; Geschlossenes wieder öffnen holt es zurück.</translation>
    </message>
    <message>
        <source>Open again what was closed without being saved.</source>
        <translation>Wieder öffnen, was ungespeichert geschlossen wurde.</translation>
    </message>
    <message>
        <source>{0}, closed {1}</source>
        <translation>{0}, geschlossen {1}</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>every combination</source>
        <translation>jede Kombination</translation>
    </message>
    <message>
        <source>near what was good</source>
        <translation>nahe bei Gutem</translation>
    </message>
    <message>
        <source>evolution of numbers</source>
        <translation>Evolution von Zahlen</translation>
    </message>
    <message>
        <source>Judge the average by the 1 sample of the test set?</source>
        <translation>Den Mittelwert an dem 1 Beispiel des Testsatzes beurteilen?</translation>
    </message>
    <message>
        <source>{0} of 1 trial</source>
        <translation>{0} von 1 Versuch</translation>
    </message>
    <message>
        <source>Name of the template, as it will stand in File &gt; New from template:</source>
        <translation>Name der Vorlage, wie er unter Datei &gt; Neu aus Vorlage stehen wird:</translation>
    </message>
    <message>
        <source>The template {0} could not be changed: {1}.</source>
        <translation>Die Vorlage {0} konnte nicht geändert werden: {1}.</translation>
    </message>
    <message>
        <source>&amp;Remove a template</source>
        <translation>Vorlage &amp;entfernen</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>the loss is not finite here, so it has no curvature</source>
        <translation>der Verlust ist hier nicht endlich und hat darum keine Krümmung</translation>
    </message>
    <message>
        <source>{answer} per {term}</source>
        <translation>{answer} je {term}</translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation>Log-Chancen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>scaled {name}</source>
        <translation>{name} skaliert</translation>
    </message>
    <message>
        <source>{answer} at the means of the terms</source>
        <translation>{answer} bei den Mitteln der Terme</translation>
    </message>
    <message>
        <source>{answer} at the mean of {term}</source>
        <translation>{answer} beim Mittel von {term}</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>only the first {most} of its lessons are read</source>
        <translation>nur die ersten {most} Lektionen werden gelesen</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>sie lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>Your progress in this lesson could not be read. The file was renamed to {aside}, and the lesson starts from the beginning.</source>
        <translation>Ihr Fortschritt in dieser Lektion war nicht lesbar. Die Datei heißt jetzt {aside}, und die Lektion beginnt von vorn.</translation>
    </message>
    <message>
        <source>The progress in {path} cannot be read or renamed: {reason}.</source>
        <translation>Der Fortschritt in {path} ist nicht lesbar und lässt sich nicht umbenennen: {reason}.</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>keine verborgene Schicht</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>Anzahl der Startwerte</translation>
    </message>
    <message>
        <source>number of folds</source>
        <translation>Anzahl der Teile</translation>
    </message>
    <message>
        <source>range to vary</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>a whole number of about {digits} digits</source>
        <translation>eine ganze Zahl mit etwa {digits} Stellen</translation>
    </message>
    <message>
        <source>{0} (restored)</source>
        <translation>{0} (wiederhergestellt)</translation>
    </message>
    <message>
        <source>Damaged settings were reset to their defaults: {0}. Kept as they were: {1}.</source>
        <translation>Beschädigte Einstellungen wurden auf ihre Voreinstellung zurückgesetzt: {0}. Unverändert aufgehoben: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): settings will not be remembered, and unsaved work cannot be kept for recovery. Save your work elsewhere, and often.</source>
        <translation>In {0} kann nicht geschrieben werden ({1}): Einstellungen werden nicht gemerkt, und nicht gespeicherte Arbeit kann nicht zur Wiederherstellung aufgehoben werden. Speichern Sie Ihre Arbeit oft und an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Damaged files of nnstudio were renamed, and it starts afresh without them: {0}.</source>
        <translation>Beschädigte Dateien von nnstudio wurden umbenannt, und es beginnt ohne sie neu: {0}.</translation>
    </message>
    <message>
        <source>the window has no {kind} {name}</source>
        <translation>das Fenster hat kein {kind} {name}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): this search is kept in memory alone. Export its trials before you close the window, or stop it and choose another file.</source>
        <translation>In {0} kann nicht geschrieben werden ({1}): Diese Suche wird nur im Arbeitsspeicher gehalten. Exportieren Sie ihre Versuche, bevor Sie das Fenster schließen, oder halten Sie sie an und wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>the file is read-only or damaged</source>
        <translation>die Datei ist schreibgeschützt oder beschädigt</translation>
    </message>
    <message>
        <source>“{0}” cannot name a template: use 1 to {1} characters, no dot first and none of {2}.</source>
        <translation>„{0}“ kann keine Vorlage benennen: 1 bis {1} Zeichen, kein Punkt am Anfang und keines von {2}.</translation>
    </message>
    <message>
        <source>Saved as a template: File &gt; New from template &gt; {0}</source>
        <translation>Als Vorlage gespeichert: Datei &gt; Neu aus Vorlage &gt; {0}</translation>
    </message>
    <message>
        <source>There is a template “{0}” already; it is not replaced yet.</source>
        <translation>Eine Vorlage „{0}“ gibt es schon; sie ist noch nicht ersetzt.</translation>
    </message>
    <message>
        <source>The template “{0}” was removed.</source>
        <translation>Die Vorlage „{0}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Begin with your template “{0}”.</source>
        <translation>Mit der eigenen Vorlage „{0}“ beginnen.</translation>
    </message>
    <message>
        <source>Remove your template “{0}” from this list.</source>
        <translation>Die eigene Vorlage „{0}“ aus dieser Liste entfernen.</translation>
    </message>
    <message>
        <source>Find the hyperparameters: many trials, the best of them first.</source>
        <translation>Die Hyperparameter finden: viele Versuche, die besten zuerst.</translation>
    </message>
    <message>
        <source>A lesson beside the network.</source>
        <translation>Eine Lektion neben dem Netz.</translation>
    </message>
    <message>
        <source>The samples that the network learns from.</source>
        <translation>Die Beispiele, aus denen das Netz lernt.</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>xor</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>gauss</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>multi-gauss</source>
        <translation>Multi-Gauß</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation>Polynom</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>breast-cancer</source>
        <translation>Brustkrebs</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>Schüssel</translation>
    </message>
    <message>
        <source>rosenbrock</source>
        <translation>Rosenbrock</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>himmelblau</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>ripple</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>gemalt</translation>
    </message>
    <message>
        <source>How many samples there are before they are split into three parts.</source>
        <translation>Wie viele Beispiele es gibt, bevor sie in drei Teile aufgeteilt werden.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>How far chance moves the samples or their labels; a noisy problem cannot be learnt perfectly.</source>
        <translation>Wie weit der Zufall die Beispiele oder ihre Zielwerte verschiebt; ein verrauschtes Problem lässt sich nicht perfekt lernen.</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>Anteil fürs Training</translation>
    </message>
    <message>
        <source>The part of the samples that the parameters are fitted to.</source>
        <translation>Der Teil der Beispiele, an den die Parameter angepasst werden.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Anteil für den Test</translation>
    </message>
    <message>
        <source>The part kept back to judge the finished network once; what is left is for validation.</source>
        <translation>Der zurückgehaltene Teil, um das fertige Netz einmal zu beurteilen; der Rest dient der Validierung.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>The terms computed from the inputs that feed the network; none means every column as it is.</source>
        <translation>Die aus den Eingaben berechneten Terme, die das Netz speisen; keine heißt: jede Spalte, wie sie ist.</translation>
    </message>
    <message>
        <source>x1</source>
        <translation>x1</translation>
    </message>
    <message>
        <source>x2</source>
        <translation>x2</translation>
    </message>
    <message>
        <source>x1^2</source>
        <translation>x1^2</translation>
    </message>
    <message>
        <source>x2^2</source>
        <translation>x2^2</translation>
    </message>
    <message>
        <source>x1*x2</source>
        <translation>x1*x2</translation>
    </message>
    <message>
        <source>sin x1</source>
        <translation>sin x1</translation>
    </message>
    <message>
        <source>sin x2</source>
        <translation>sin x2</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Above 1, every product of the inputs up to this degree feeds the network beside the chosen features.</source>
        <translation>Über 1 speist neben den gewählten Merkmalen jedes Produkt der Eingaben bis zu diesem Grad das Netz.</translation>
    </message>
    <message>
        <source>Scaling of inputs</source>
        <translation>Skalierung der Eingaben</translation>
    </message>
    <message>
        <source>Standard shifts each feature to mean 0 and scales it to deviation 1, measured on the training part only.</source>
        <translation>„Standard“ verschiebt jedes Merkmal auf Mittelwert 0 und skaliert es auf Standardabweichung 1, gemessen nur am Trainingsteil.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Scaling of targets</source>
        <translation>Skalierung der Ziele</translation>
    </message>
    <message>
        <source>Standard does the same to the numbers to be predicted in regression; losses are then in those units.</source>
        <translation>„Standard“ tut bei der Regression dasselbe mit den vorherzusagenden Zahlen; Verluste stehen dann in diesen Einheiten.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>What fills a gap in a table: the mean or the median of its column (of categories the most frequent one), measured on the training part only.</source>
        <translation>Was eine Lücke in einer Tabelle füllt: Mittelwert oder Median ihrer Spalte (bei Kategorien die häufigste), nur am Trainingsteil gemessen.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>How many times as sharply the bowl bends along its first parameter as along its second.</source>
        <translation>Wievielmal so stark sich die Schüssel entlang ihres ersten Parameters krümmt wie entlang des zweiten.</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Daten-Startwert</translation>
    </message>
    <message>
        <source>Decides which samples are drawn and how they are split.</source>
        <translation>Bestimmt, welche Beispiele gezogen und wie sie aufgeteilt werden.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernverfahren</translation>
    </message>
    <message>
        <source>A network is trained; the nearest neighbours of a sample answer for it without any training.</source>
        <translation>Ein Netz wird trainiert; die nächsten Nachbarn eines Beispiels antworten ohne jedes Training.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>How many of the nearest training samples answer together: few follow every sample, many smooth over all of them.</source>
        <translation>Wie viele der nächsten Trainingsbeispiele gemeinsam antworten: wenige folgen jedem Beispiel, viele glätten über alle.</translation>
    </message>
    <message>
        <source>Say of neighbours</source>
        <translation>Gewicht der Nachbarn</translation>
    </message>
    <message>
        <source>Uniform gives each neighbour the same say; distance gives nearer ones more, in proportion to one over their distance.</source>
        <translation>„Gleich“ gibt jedem Nachbarn dasselbe Stimmgewicht; „Abstand“ gibt näheren mehr, proportional zum Kehrwert ihres Abstands.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Eingabe-Dropout</translation>
    </message>
    <message>
        <source>The probability with which each input is silent in a training pass.</source>
        <translation>Die Wahrscheinlichkeit, mit der jede Eingabe in einem Trainingsdurchgang stumm ist.</translation>
    </message>
    <message>
        <source>Weight seed</source>
        <translation>Gewichte-Startwert</translation>
    </message>
    <message>
        <source>Decides the initial parameters.</source>
        <translation>Bestimmt die Anfangsparameter.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>How many neurons the layer has: its width.</source>
        <translation>Wie viele Neuronen die Schicht hat: ihre Breite.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The function each neuron puts its weighted sum through; without a bend layers add nothing.</source>
        <translation>Die Funktion, durch die jedes Neuron seine gewichtete Summe schickt; ohne Krümmung bringen Schichten nichts.</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation>leaky-relu</translation>
    </message>
    <message>
        <source>elu</source>
        <translation>elu</translation>
    </message>
    <message>
        <source>selu</source>
        <translation>selu</translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>gelu</translation>
    </message>
    <message>
        <source>gelu-tanh</source>
        <translation>gelu-tanh</translation>
    </message>
    <message>
        <source>silu</source>
        <translation>silu</translation>
    </message>
    <message>
        <source>mish</source>
        <translation>mish</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>softsign</source>
        <translation>softsign</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>hard-tanh</source>
        <translation>hard-tanh</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>hard-sigmoid</source>
        <translation>hard-sigmoid</translation>
    </message>
    <message>
        <source>sin</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>gaussian</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Whether each neuron adds a number of its own to its sum.</source>
        <translation>Ob jedes Neuron eine eigene Zahl zu seiner Summe addiert.</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Gewichte am Anfang</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation>Glorot, uniform</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot, normal</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He, uniform</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He, normal</translation>
    </message>
    <message>
        <source>LeCun uniform</source>
        <translation>LeCun, uniform</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun, normal</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>Orthogonal</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Pytorch default</source>
        <translation>PyTorch-Vorgabe</translation>
    </message>
    <message>
        <source>Scikit learn default</source>
        <translation>scikit-learn-Vorgabe</translation>
    </message>
    <message>
        <source>Initial gain</source>
        <translation>Faktor am Anfang</translation>
    </message>
    <message>
        <source>Multiplies the drawn weights; for constant it is the weight itself.</source>
        <translation>Multipliziert die gezogenen Gewichte; bei Konstant ist es das Gewicht selbst.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The probability with which each unit (or weight) is silent in a training pass.</source>
        <translation>Die Wahrscheinlichkeit, mit der jede Einheit (oder jedes Gewicht) in einem Trainingsdurchgang stumm ist.</translation>
    </message>
    <message>
        <source>Dropout acts on</source>
        <translation>Dropout wirkt auf</translation>
    </message>
    <message>
        <source>Whether whole units fall silent or single incoming weights.</source>
        <translation>Ob ganze Einheiten verstummen oder einzelne eingehende Gewichte.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero by the same amount, so that many end at exactly zero.</source>
        <translation>Zieht jedes Gewicht um denselben Betrag gegen null, sodass viele genau bei null enden.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero in proportion to its size, so that none grows large.</source>
        <translation>Zieht jedes Gewicht proportional zu seiner Größe gegen null, sodass keines groß wird.</translation>
    </message>
    <message>
        <source>What is averaged over the samples and made small; cross-entropies read logits.</source>
        <translation>Was über die Beispiele gemittelt und klein gemacht wird; Kreuzentropien lesen Logits.</translation>
    </message>
    <message>
        <source>Half squared</source>
        <translation>Halber quadratischer</translation>
    </message>
    <message>
        <source>Mean squared</source>
        <translation>Mittlerer quadratischer</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Categorical cross-entropy</source>
        <translation>Kategoriale Kreuzentropie</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>The rule that turns a gradient into a step.</source>
        <translation>Die Regel, die aus einem Gradienten einen Schritt macht.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Adadelta</source>
        <translation>Adadelta</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>RAdam</source>
        <translation>RAdam</translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation>Rprop</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>How far each update goes. Too small crawls, too large oscillates, larger still diverges.</source>
        <translation>Wie weit jedes Update geht; auch Lernrate genannt. Zu klein kriecht, zu groß schwingt, noch größer divergiert.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>How much of the last step is carried into the next: smooths zigzag, overshoots when large.</source>
        <translation>Wie viel vom letzten Schritt in den nächsten übergeht: glättet Zickzack, schießt über, wenn groß.</translation>
    </message>
    <message>
        <source>Dampening</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>How much of each new gradient is kept out of the momentum; needs momentum above 0.</source>
        <translation>Wie viel jedes neuen Gradienten dem Momentum vorenthalten wird; braucht Momentum über 0.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before it measures the slope; needs momentum above 0.</source>
        <translation>Blickt entlang des Momentums voraus, bevor die Steigung gemessen wird; braucht Momentum über 0.</translation>
    </message>
    <message>
        <source>Gradient memory</source>
        <translation>Gedächtnis: Gradient</translation>
    </message>
    <message>
        <source>How slowly the average of the gradient forgets.</source>
        <translation>Wie langsam das Mittel des Gradienten vergisst.</translation>
    </message>
    <message>
        <source>Square memory</source>
        <translation>Gedächtnis: Quadrat</translation>
    </message>
    <message>
        <source>How slowly the average of the squared gradient forgets; of Lion, that of the gradient.</source>
        <translation>Wie langsam das Mittel des quadrierten Gradienten vergisst; bei Lion das des Gradienten.</translation>
    </message>
    <message>
        <source>How slowly the average of the squared gradient forgets.</source>
        <translation>Wie langsam das Mittel des quadrierten Gradienten vergisst.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the denominator so that tiny gradients do not make huge steps.</source>
        <translation>Wird zum Nenner addiert, damit winzige Gradienten keine riesigen Schritte ergeben.</translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <translation>Momentum-Zerfall</translation>
    </message>
    <message>
        <source>How fast NAdam&apos;s look ahead grows to its full strength.</source>
        <translation>Wie schnell der Vorausblick von NAdam zu voller Stärke wächst.</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>What a parameter&apos;s own step is multiplied by while its slope keeps its sign.</source>
        <translation>Womit der eigene Schritt eines Parameters multipliziert wird, solange seine Steigung ihr Vorzeichen behält.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Schrumpfen</translation>
    </message>
    <message>
        <source>What a parameter&apos;s own step is multiplied by when its slope changes sign.</source>
        <translation>Womit der eigene Schritt eines Parameters multipliziert wird, wenn seine Steigung das Vorzeichen wechselt.</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>Kleinster Schritt</translation>
    </message>
    <message>
        <source>No parameter&apos;s own step becomes smaller than this.</source>
        <translation>Kein eigener Schritt eines Parameters wird kleiner als dies.</translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation>Größter Schritt</translation>
    </message>
    <message>
        <source>No parameter&apos;s own step becomes larger than this.</source>
        <translation>Kein eigener Schritt eines Parameters wird größer als dies.</translation>
    </message>
    <message>
        <source>How many past steps L-BFGS guesses the curvature from.</source>
        <translation>Aus wie vielen vergangenen Schritten L-BFGS die Krümmung schätzt.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>Liniensuche</translation>
    </message>
    <message>
        <source>Tries step lengths along the direction until the loss and its slope have fallen enough (strong Wolfe conditions), instead of always going one step size far.</source>
        <translation>Versucht Schrittlängen entlang der Richtung, bis der Verlust und seine Steigung genug gefallen sind (starke Wolfe-Bedingungen), statt immer eine Schrittweite weit zu gehen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>How the step size changes as the epochs go by.</source>
        <translation>Wie sich die Schrittweite im Lauf der Epochen ändert.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Inverse Zeit</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Drop to</source>
        <translation>Senken auf</translation>
    </message>
    <message>
        <source>What each drop multiplies the step size by.</source>
        <translation>Womit jede Senkung die Schrittweite multipliziert.</translation>
    </message>
    <message>
        <source>Drop every</source>
        <translation>Senken alle</translation>
    </message>
    <message>
        <source>After how many epochs the step size drops.</source>
        <translation>Nach wie vielen Epochen die Schrittweite sinkt.</translation>
    </message>
    <message>
        <source>Decay factor</source>
        <translation>Faktor der Abnahme</translation>
    </message>
    <message>
        <source>What each epoch multiplies the step size by.</source>
        <translation>Womit jede Epoche die Schrittweite multipliziert.</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>Rate der Abnahme</translation>
    </message>
    <message>
        <source>The step size is divided by 1 + this times the epochs.</source>
        <translation>Die Schrittweite wird durch 1 + dies mal die Epochen geteilt.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Epochs over which the step size first climbs from zero, before it follows the cosine down.</source>
        <translation>Epochen, über die die Schrittweite zuerst von null ansteigt, bevor sie dem Kosinus abwärts folgt.</translation>
    </message>
    <message>
        <source>Peak at</source>
        <translation>Gipfel bei</translation>
    </message>
    <message>
        <source>The part of the run after which the step size is largest.</source>
        <translation>Der Teil des Laufs, nach dem die Schrittweite am größten ist.</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Plateau-Geduld</translation>
    </message>
    <message>
        <source>Epochs without a better validation loss that are borne before the step size drops.</source>
        <translation>Epochen ohne besseren Validierungsverlust, die hingenommen werden, bevor die Schrittweite sinkt.</translation>
    </message>
    <message>
        <source>Lowest step size</source>
        <translation>Kleinste Schrittweite</translation>
    </message>
    <message>
        <source>The schedule does not go below this.</source>
        <translation>Der Zeitplan geht nicht darunter.</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>Norm kappen</translation>
    </message>
    <message>
        <source>A gradient longer than this is shortened to it; 0 leaves every gradient as it is.</source>
        <translation>Ein längerer Gradient wird auf diese Länge gekürzt; 0 lässt jeden Gradienten, wie er ist.</translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation>Wert kappen</translation>
    </message>
    <message>
        <source>No entry of the gradient is let beyond plus or minus this; 0 leaves all as they are.</source>
        <translation>Kein Eintrag des Gradienten darf über plus oder minus dies hinaus; 0 lässt alle, wie sie sind.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>How many samples each update looks at: all of them, some of them, or one.</source>
        <translation>Wie viele Beispiele jedes Update ansieht: alle, einige oder eines.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>Samples to an update: large batches give calm, costly steps, small ones cheap noisy ones.</source>
        <translation>Beispiele je Update: Große Batches ergeben ruhige, teure Schritte, kleine billige, verrauschte.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Whether the samples are shuffled before every epoch or always come in the same order.</source>
        <translation>Ob die Beispiele vor jeder Epoche gemischt werden oder immer in derselben Reihenfolge kommen.</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>How often a whole run goes through all training samples.</source>
        <translation>Wie oft ein ganzer Lauf alle Trainingsbeispiele durchgeht.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Frühes Stoppen</translation>
    </message>
    <message>
        <source>Ends the run when the validation loss has stopped falling, and goes back to the best parameters.</source>
        <translation>Beendet den Lauf, wenn der Validierungsverlust nicht mehr fällt, und kehrt zu den besten Parametern zurück.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Epochs without a better validation loss that are borne before the run ends.</source>
        <translation>Epochen ohne besseren Validierungsverlust, die hingenommen werden, bevor der Lauf endet.</translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation>Kleinster Gewinn</translation>
    </message>
    <message>
        <source>By how much the validation loss has to fall to count as better.</source>
        <translation>Um wie viel der Validierungsverlust fallen muss, um als besser zu gelten.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Gewichte der Klassen</translation>
    </message>
    <message>
        <source>Balanced gives rare classes as much say as frequent ones; equal gives it to every sample.</source>
        <translation>„Ausgeglichen“ gibt seltenen Klassen so viel Gewicht wie häufigen; „Gleich“ gibt jedem Beispiel dasselbe.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>L1 method</source>
        <translation>L1-Verfahren</translation>
    </message>
    <message>
        <source>Subgradient subtracts the sign; proximal shrinks and stops at exactly zero; dead links keep a weight at zero once the penalty has pushed it there.</source>
        <translation>„Subgradient“ zieht das Vorzeichen ab; „Proximal“ schrumpft und hält bei genau null; „Tote Verbindungen“ halten ein Gewicht bei null, sobald der Strafterm es dorthin gedrückt hat.</translation>
    </message>
    <message>
        <source>Subgradient</source>
        <translation>Subgradient</translation>
    </message>
    <message>
        <source>Proximal</source>
        <translation>Proximal</translation>
    </message>
    <message>
        <source>Dead links</source>
        <translation>Tote Verbindungen</translation>
    </message>
    <message>
        <source>Divergence factor</source>
        <translation>Faktor für Divergenz</translation>
    </message>
    <message>
        <source>The run is stopped as diverged once its loss is this many times the loss it started from.</source>
        <translation>Der Lauf wird als divergiert angehalten, sobald sein Verlust dieses Vielfache des Anfangsverlusts erreicht.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>64-bit numbers are exact enough for everything; 32-bit ones are faster.</source>
        <translation>64-Bit-Zahlen sind für alles genau genug; 32-Bit-Zahlen sind schneller.</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation>Reihenfolge-Startwert</translation>
    </message>
    <message>
        <source>Decides the order of the samples and the dropout masks.</source>
        <translation>Bestimmt die Reihenfolge der Beispiele und die Dropout-Masken.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>A disc inside a ring</source>
        <translation>Eine Scheibe in einem Ring</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Exklusives Oder</translation>
    </message>
    <message>
        <source>Opposite quadrants belong together</source>
        <translation>Gegenüberliegende Quadranten gehören zusammen</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Zwei Gauß-Wolken</translation>
    </message>
    <message>
        <source>Two round clouds</source>
        <translation>Zwei runde Wolken</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Two arms wound round each other</source>
        <translation>Zwei umeinander gewundene Arme</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Two half moons that interlock</source>
        <translation>Zwei ineinandergreifende Halbmonde</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>A board of four by four fields</source>
        <translation>Ein Brett mit vier mal vier Feldern</translation>
    </message>
    <message>
        <source>A tilted plane over two inputs</source>
        <translation>Eine geneigte Ebene über zwei Eingaben</translation>
    </message>
    <message>
        <source>Multi-Gaussian</source>
        <translation>Multi-Gauß</translation>
    </message>
    <message>
        <source>Six hills and hollows over two inputs</source>
        <translation>Sechs Hügel und Mulden über zwei Eingaben</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>A straight line with noise</source>
        <translation>Eine Gerade mit Rauschen</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polynom</translation>
    </message>
    <message>
        <source>A cubic curve with noise</source>
        <translation>Eine kubische Kurve mit Rauschen</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Two periods of a sine with noise</source>
        <translation>Zwei Perioden eines Sinus mit Rauschen</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Three species of iris by four measurements</source>
        <translation>Drei Arten von Schwertlilien nach vier Messwerten</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source>Three cultivars by thirteen analyses</source>
        <translation>Drei Rebsorten nach dreizehn Analysen</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation>Brustkrebs</translation>
    </message>
    <message>
        <source>Malignant or benign by thirty measurements</source>
        <translation>Bösartig oder gutartig nach dreißig Messwerten</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Handwritten digits of 8 by 8 pixels</source>
        <translation>Handgeschriebene Ziffern aus 8 mal 8 Pixeln</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Progression after a year by ten measurements</source>
        <translation>Fortschreiten nach einem Jahr nach zehn Messwerten</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Schüssel</translation>
    </message>
    <message>
        <source>A quadratic function, as steep and as flat as one likes</source>
        <translation>Eine quadratische Funktion, beliebig steil und flach</translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation>Rosenbrock</translation>
    </message>
    <message>
        <source>A flat curved valley between steep walls</source>
        <translation>Ein flaches, gekrümmtes Tal zwischen steilen Wänden</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>A saddle between two valleys</source>
        <translation>Ein Sattel zwischen zwei Tälern</translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Four hollows of equal depth</source>
        <translation>Vier gleich tiefe Mulden</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>A shallow bowl full of waves</source>
        <translation>Eine flache Schüssel voller Wellen</translation>
    </message>
    <message>
        <source>Passes the sum on as it is</source>
        <translation>Gibt die Summe unverändert weiter</translation>
    </message>
    <message>
        <source>Zero below zero, the sum itself above</source>
        <translation>Unter null null, darüber die Summe selbst</translation>
    </message>
    <message>
        <source>As ReLU, with a hundredth of the sum below zero, so that it cannot die</source>
        <translation>Wie ReLU, mit einem Hundertstel der Summe unter null, sodass sie nicht sterben kann</translation>
    </message>
    <message>
        <source>As ReLU, with an exponential below zero that levels off at −1</source>
        <translation>Wie ReLU, unter null mit einer Exponentialfunktion, die bei −1 ausläuft</translation>
    </message>
    <message>
        <source>ELU scaled so that values keep mean 0 and deviation 1 from layer to layer</source>
        <translation>ELU so skaliert, dass Werte von Schicht zu Schicht Mittel 0 und Abweichung 1 behalten</translation>
    </message>
    <message>
        <source>The sum times the share of a normal distribution that lies below it</source>
        <translation>Die Summe mal dem Anteil einer Normalverteilung, der unter ihr liegt</translation>
    </message>
    <message>
        <source>GELU as many programs approximate it</source>
        <translation>GELU, wie viele Programme sie annähern</translation>
    </message>
    <message>
        <source>The sum times its sigmoid</source>
        <translation>Die Summe mal ihrer Sigmoide</translation>
    </message>
    <message>
        <source>The sum times the tanh of its softplus</source>
        <translation>Die Summe mal dem Tanh ihres Softplus</translation>
    </message>
    <message>
        <source>ReLU with its corner rounded</source>
        <translation>ReLU mit abgerundeter Ecke</translation>
    </message>
    <message>
        <source>As tanh, but nears its ends slowly</source>
        <translation>Wie Tanh, nähert sich den Enden aber langsam</translation>
    </message>
    <message>
        <source>An S from −1 to 1</source>
        <translation>Ein S von −1 bis 1</translation>
    </message>
    <message>
        <source>Tanh made of three straight pieces</source>
        <translation>Tanh aus drei geraden Stücken</translation>
    </message>
    <message>
        <source>An S from 0 to 1</source>
        <translation>Ein S von 0 bis 1</translation>
    </message>
    <message>
        <source>The sigmoid made of three straight pieces</source>
        <translation>Die Sigmoide aus drei geraden Stücken</translation>
    </message>
    <message>
        <source>A sine, for answers that repeat</source>
        <translation>Ein Sinus, für Antworten, die sich wiederholen</translation>
    </message>
    <message>
        <source>A bell around zero</source>
        <translation>Eine Glocke um null</translation>
    </message>
    <message>
        <source>Weights from −0.5 to 0.5, biases 0.1</source>
        <translation>Gewichte von −0,5 bis 0,5, Bias 0,1</translation>
    </message>
    <message>
        <source>Variance 2 / (incoming + units), evenly; for tanh</source>
        <translation>Varianz 2 / (Eingänge + Einheiten), gleichverteilt; für Tanh</translation>
    </message>
    <message>
        <source>Variance 2 / (incoming + units), by a normal distribution; for tanh</source>
        <translation>Varianz 2 / (Eingänge + Einheiten), normalverteilt; für Tanh</translation>
    </message>
    <message>
        <source>Variance 2 / incoming, evenly; for ReLU</source>
        <translation>Varianz 2 / Eingänge, gleichverteilt; für ReLU</translation>
    </message>
    <message>
        <source>Variance 2 / incoming, by a normal distribution; for ReLU</source>
        <translation>Varianz 2 / Eingänge, normalverteilt; für ReLU</translation>
    </message>
    <message>
        <source>Variance 1 / incoming, evenly</source>
        <translation>Varianz 1 / Eingänge, gleichverteilt</translation>
    </message>
    <message>
        <source>Variance 1 / incoming, by a normal distribution; for SELU</source>
        <translation>Varianz 1 / Eingänge, normalverteilt; für SELU</translation>
    </message>
    <message>
        <source>A random rotation, which keeps the length of signals</source>
        <translation>Eine zufällige Drehung, die die Länge der Signale erhält</translation>
    </message>
    <message>
        <source>Every weight equal to the gain, so that the units of a layer never differ</source>
        <translation>Jedes Gewicht gleich der Verstärkung, sodass sich die Einheiten einer Schicht nie unterscheiden</translation>
    </message>
    <message>
        <source>Every weight 0</source>
        <translation>Jedes Gewicht 0</translation>
    </message>
    <message>
        <source>Weights and biases within 1 / √incoming</source>
        <translation>Gewichte und Bias innerhalb 1 / √Eingänge</translation>
    </message>
    <message>
        <source>Weights and biases within √(6 / (incoming + units)), with sigmoids √(2 / (incoming + units))</source>
        <translation>Gewichte und Bias innerhalb √(6 / (Eingänge + Einheiten)), bei Sigmoiden √(2 / (Eingänge + Einheiten))</translation>
    </message>
    <message>
        <source>Half the squared difference</source>
        <translation>Die halbe quadrierte Differenz</translation>
    </message>
    <message>
        <source>The squared difference</source>
        <translation>Die quadrierte Differenz</translation>
    </message>
    <message>
        <source>The size of the difference, which outliers sway less</source>
        <translation>Der Betrag der Differenz, den Ausreißer weniger beeinflussen</translation>
    </message>
    <message>
        <source>Half the square of differences up to 1, and beyond that their size</source>
        <translation>Das halbe Quadrat von Differenzen bis 1, darüber ihr Betrag</translation>
    </message>
    <message>
        <source>Minus the log of the probability that the answer gives to the true one of two classes</source>
        <translation>Minus der Logarithmus der Wahrscheinlichkeit, die die Antwort der richtigen von zwei Klassen gibt</translation>
    </message>
    <message>
        <source>Minus the log of the probability that the answer gives to the true class of several</source>
        <translation>Minus der Logarithmus der Wahrscheinlichkeit, die die Antwort der richtigen von mehreren Klassen gibt</translation>
    </message>
    <message>
        <source>How far the answer falls short of a margin of 1 on the right side</source>
        <translation>Wie viel der Antwort zu einem Abstand von 1 auf der richtigen Seite fehlt</translation>
    </message>
    <message>
        <source>A step against the gradient, carried on by momentum if there is any</source>
        <translation>Ein Schritt gegen den Gradienten, vom Momentum weitergetragen, falls es eines gibt</translation>
    </message>
    <message>
        <source>Divides by all slopes so far: steps become ever smaller</source>
        <translation>Teilt durch alle bisherigen Steigungen: Die Schritte werden immer kleiner</translation>
    </message>
    <message>
        <source>Divides by late slopes, and measures steps by late steps</source>
        <translation>Teilt durch die letzten Steigungen und misst Schritte an den letzten Schritten</translation>
    </message>
    <message>
        <source>Divides by late slopes</source>
        <translation>Teilt durch die letzten Steigungen</translation>
    </message>
    <message>
        <source>Momentum, divided by late slopes</source>
        <translation>Momentum, geteilt durch die letzten Steigungen</translation>
    </message>
    <message>
        <source>Adam whose L2 shrinks the weights beside the step</source>
        <translation>Adam, dessen L2 die Gewichte neben dem Schritt schrumpft</translation>
    </message>
    <message>
        <source>Adam that looks ahead along its momentum</source>
        <translation>Adam, das entlang seines Momentums vorausschaut</translation>
    </message>
    <message>
        <source>Adam that waits until it can trust its scales</source>
        <translation>Adam, das wartet, bis es seinen Maßstäben trauen kann</translation>
    </message>
    <message>
        <source>A step of its own for every parameter, which grows while its slope keeps its sign</source>
        <translation>Ein eigener Schritt für jeden Parameter, der wächst, solange die Steigung ihr Vorzeichen behält</translation>
    </message>
    <message>
        <source>Steps of one length along the sign of a momentum</source>
        <translation>Schritte gleicher Länge entlang des Vorzeichens eines Momentums</translation>
    </message>
    <message>
        <source>Newton&apos;s direction, guessed from the last steps</source>
        <translation>Newtons Richtung, aus den letzten Schritten geschätzt</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Drops at equal distances</source>
        <translation>Fällt in gleichen Abständen</translation>
    </message>
    <message>
        <source>Falls by the same factor in every epoch</source>
        <translation>Fällt in jeder Epoche um denselben Faktor</translation>
    </message>
    <message>
        <source>Falls as one over the time</source>
        <translation>Fällt wie eins durch die Zeit</translation>
    </message>
    <message>
        <source>Falls along half a cosine over the run, after a warm-up if one is wanted</source>
        <translation>Fällt über den Lauf entlang eines halben Kosinus, auf Wunsch nach einem Aufwärmen</translation>
    </message>
    <message>
        <source>Climbs to the step size and falls far below it</source>
        <translation>Steigt bis zur Schrittweite und fällt weit darunter</translation>
    </message>
    <message>
        <source>Drops where the validation loss no longer falls</source>
        <translation>Fällt, wo der Validierungsverlust nicht mehr fällt</translation>
    </message>
    <message>
        <source>Rows from a file or the clipboard</source>
        <translation>Zeilen aus einer Datei oder der Zwischenablage</translation>
    </message>
    <message>
        <source>Points painted on the plane</source>
        <translation>Auf die Ebene gemalte Punkte</translation>
    </message>
    <message>
        <source>Harder samples, such as the spiral, need wider or deeper networks and more epochs.</source>
        <translation>Schwerere Beispiele, etwa die Spirale, brauchen breitere oder tiefere Netze und mehr Epochen.</translation>
    </message>
    <message>
        <source>Easy ones, such as two clouds, are learnt by a single neuron.</source>
        <translation>Leichte, etwa zwei Wolken, lernt ein einziges Neuron.</translation>
    </message>
    <message>
        <source>circle to begin with, spiral for a challenge, digits for something real</source>
        <translation>Kreis für den Anfang, Spirale als Herausforderung, Ziffern für etwas Echtes</translation>
    </message>
    <message>
        <source>The gap between training and validation loss closes; an epoch has more updates and takes longer.</source>
        <translation>Die Lücke zwischen Trainings- und Validierungsverlust schließt sich; eine Epoche hat mehr Updates und dauert länger.</translation>
    </message>
    <message>
        <source>The network can learn them by heart, which the validation loss shows.</source>
        <translation>Das Netz kann sie auswendig lernen, was der Validierungsverlust zeigt.</translation>
    </message>
    <message>
        <source>200 to 2000 for two inputs</source>
        <translation>200 bis 2000 für zwei Eingaben</translation>
    </message>
    <message>
        <source>The best possible loss rises; networks that follow every sample do worse on new ones.</source>
        <translation>Der bestmögliche Verlust steigt; Netze, die jedem Beispiel folgen, sind bei neuen schlechter.</translation>
    </message>
    <message>
        <source>Almost any network that is large enough succeeds.</source>
        <translation>Fast jedes ausreichend große Netz hat Erfolg.</translation>
    </message>
    <message>
        <source>0 to 20 %</source>
        <translation>0 bis 20 %</translation>
    </message>
    <message>
        <source>More to learn from, less to judge by: the validation loss becomes uncertain.</source>
        <translation>Mehr zum Lernen, weniger zum Beurteilen: Der Validierungsverlust wird unsicher.</translation>
    </message>
    <message>
        <source>Judgement becomes sure, learning poor.</source>
        <translation>Das Urteil wird sicher, das Lernen dürftig.</translation>
    </message>
    <message>
        <source>0.5 to 0.8</source>
        <translation>0,5 bis 0,8</translation>
    </message>
    <message>
        <source>The last judgement becomes surer.</source>
        <translation>Das abschließende Urteil wird sicherer.</translation>
    </message>
    <message>
        <source>Nothing is left that was never looked at while choosing.</source>
        <translation>Nichts bleibt übrig, was beim Wählen nie angesehen wurde.</translation>
    </message>
    <message>
        <source>0.1 to 0.2</source>
        <translation>0,1 bis 0,2</translation>
    </message>
    <message>
        <source>Well chosen terms make a problem linear: squares solve the circle without hidden layers.</source>
        <translation>Gut gewählte Terme machen ein Problem linear: Quadrate lösen den Kreis ohne verdeckte Schichten.</translation>
    </message>
    <message>
        <source>The network has to find such terms itself.</source>
        <translation>Das Netz muss solche Terme selbst finden.</translation>
    </message>
    <message>
        <source>x1 and x2</source>
        <translation>x1 und x2</translation>
    </message>
    <message>
        <source>The curve can bend more often and follows the noise; high powers grow large and nearly parallel, so that gradient descent crawls unless inputs are scaled.</source>
        <translation>Die Kurve kann sich öfter biegen und folgt dem Rauschen; hohe Potenzen werden groß und fast parallel, sodass der Gradientenabstieg kriecht, wenn die Eingaben nicht skaliert sind.</translation>
    </message>
    <message>
        <source>The curve is stiff and may miss the shape of the data.</source>
        <translation>Die Kurve ist steif und verfehlt vielleicht die Form der Daten.</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Standard makes valleys of the loss rounder: larger steps are stable and fewer updates are needed.</source>
        <translation>„Standard“ macht Täler des Verlusts runder: Größere Schritte sind stabil, und weniger Updates sind nötig.</translation>
    </message>
    <message>
        <source>None keeps the units; inputs of very different size then need very different steps.</source>
        <translation>„Keine“ behält die Einheiten; sehr verschieden große Eingaben brauchen dann sehr verschiedene Schritte.</translation>
    </message>
    <message>
        <source>standard for tables</source>
        <translation>Standard für Tabellen</translation>
    </message>
    <message>
        <source>Standard brings losses near 1, so that usual step sizes fit.</source>
        <translation>„Standard“ bringt Verluste in die Nähe von 1, sodass übliche Schrittweiten passen.</translation>
    </message>
    <message>
        <source>None keeps losses in the units of the data, squared.</source>
        <translation>„Keine“ belässt Verluste in den quadrierten Einheiten der Daten.</translation>
    </message>
    <message>
        <source>standard where targets are far from 1</source>
        <translation>Standard, wo Ziele weit von 1 liegen</translation>
    </message>
    <message>
        <source>The median is not moved by a few extreme values.</source>
        <translation>Den Median verschieben einzelne extreme Werte nicht.</translation>
    </message>
    <message>
        <source>The mean keeps the column&apos;s mean as it is.</source>
        <translation>Der Mittelwert lässt den Mittelwert der Spalte, wie er ist.</translation>
    </message>
    <message>
        <source>The valley becomes narrow: the steep direction limits the step, and the flat one waits.</source>
        <translation>Das Tal wird eng: Die steile Richtung begrenzt den Schritt, und die flache wartet.</translation>
    </message>
    <message>
        <source>At 1 the bowl is round and one step of size 1 / curvature reaches the bottom.</source>
        <translation>Bei 1 ist die Schüssel rund, und ein Schritt der Größe 1 / Krümmung erreicht den Grund.</translation>
    </message>
    <message>
        <source>1 to 1000</source>
        <translation>1 bis 1000</translation>
    </message>
    <message>
        <source>Another seed draws and splits other samples: what depends on it is luck.</source>
        <translation>Ein anderer Startwert zieht und teilt andere Beispiele: Was davon abhängt, ist Zufall.</translation>
    </message>
    <message>
        <source>A network learns parameters and forgets the samples.</source>
        <translation>Ein Netz lernt Parameter und vergisst die Beispiele.</translation>
    </message>
    <message>
        <source>Neighbours learn nothing and keep them all.</source>
        <translation>Nachbarn lernen nichts und behalten sie alle.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The answer becomes smooth; at last everybody gets the mean of all.</source>
        <translation>Die Antwort wird glatt; am Ende erhalten alle das Mittel von allen.</translation>
    </message>
    <message>
        <source>At 1 every sample is right and the noise with it.</source>
        <translation>Bei 1 ist jedes Beispiel richtig und das Rauschen mit ihm.</translation>
    </message>
    <message>
        <source>3 to 30, odd for two classes</source>
        <translation>3 bis 30, ungerade bei zwei Klassen</translation>
    </message>
    <message>
        <source>Distance lets near neighbours decide.</source>
        <translation>„Abstand“ lässt nahe Nachbarn entscheiden.</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>No single input can be relied on; with few inputs little is left to learn from.</source>
        <translation>Auf keine einzelne Eingabe ist Verlass; bei wenigen Eingaben bleibt wenig zum Lernen.</translation>
    </message>
    <message>
        <source>Inputs are trusted as they are.</source>
        <translation>Den Eingaben wird vertraut, wie sie sind.</translation>
    </message>
    <message>
        <source>0 to 0.2</source>
        <translation>0 bis 0,2</translation>
    </message>
    <message>
        <source>0; try several before you believe a result</source>
        <translation>0; mehrere versuchen, bevor man einem Ergebnis glaubt</translation>
    </message>
    <message>
        <source>Depth bends the answer in fewer parameters, width makes training easier.</source>
        <translation>Tiefe biegt die Antwort mit weniger Parametern, Breite erleichtert das Training.</translation>
    </message>
    <message>
        <source>Without hidden layers the answer is a straight line, or a plane.</source>
        <translation>Ohne verdeckte Schichten ist die Antwort eine Gerade oder eine Ebene.</translation>
    </message>
    <message>
        <source>one or two layers of 4 to 64</source>
        <translation>eine oder zwei Schichten mit 4 bis 64</translation>
    </message>
    <message>
        <source>The layer can tell more things apart, has more parameters, and overfits sooner.</source>
        <translation>Die Schicht kann mehr unterscheiden, hat mehr Parameter und neigt früher zur Überanpassung.</translation>
    </message>
    <message>
        <source>A layer of one unit is a bottleneck: a single number goes through it.</source>
        <translation>Eine Schicht mit einer Einheit ist ein Engpass: Nur eine einzige Zahl geht hindurch.</translation>
    </message>
    <message>
        <source>2 to 128</source>
        <translation>2 bis 128</translation>
    </message>
    <message>
        <source>Smooth bends (tanh, GELU) make smooth answers; ReLU makes corners, trains fast, and units of it may die.</source>
        <translation>Glatte Biegungen (tanh, GELU) machen glatte Antworten; ReLU macht Ecken, trainiert schnell, und seine Einheiten können sterben.</translation>
    </message>
    <message>
        <source>Linear layers add nothing to each other: the whole stays a single linear map.</source>
        <translation>Lineare Schichten fügen einander nichts hinzu: Das Ganze bleibt eine einzige lineare Abbildung.</translation>
    </message>
    <message>
        <source>tanh for small networks, ReLU or GELU for deep ones</source>
        <translation>tanh für kleine Netze, ReLU oder GELU für tiefe</translation>
    </message>
    <message>
        <source>Linear for numbers and for cross-entropies, which read logits; tanh for classes as −1 and +1.</source>
        <translation>Linear für Zahlen und für Kreuzentropien, die Logits lesen; tanh für Klassen als −1 und +1.</translation>
    </message>
    <message>
        <source>tanh or linear</source>
        <translation>tanh oder linear</translation>
    </message>
    <message>
        <source>With it every unit chooses where its bend lies.</source>
        <translation>Damit wählt jede Einheit, wo ihre Biegung liegt.</translation>
    </message>
    <message>
        <source>Without it all bends go through the origin.</source>
        <translation>Ohne ihn gehen alle Biegungen durch den Ursprung.</translation>
    </message>
    <message>
        <source>Too small, and gradients vanish; zeros, and all units of a layer stay the same for ever.</source>
        <translation>Zu klein, und Gradienten verschwinden; Nullen, und alle Einheiten einer Schicht bleiben für immer gleich.</translation>
    </message>
    <message>
        <source>Units learn to do without each other; training takes more updates; too much, and nothing fits.</source>
        <translation>Einheiten lernen, ohne einander auszukommen; das Training braucht mehr Updates; zu viel, und nichts passt mehr.</translation>
    </message>
    <message>
        <source>At 0 the network is trained whole and may learn the samples by heart.</source>
        <translation>Bei 0 wird das ganze Netz trainiert und kann die Beispiele auswendig lernen.</translation>
    </message>
    <message>
        <source>0.1 to 0.5 in wide layers; small networks have nobody to spare</source>
        <translation>0,1 bis 0,5 in breiten Schichten; kleine Netze können niemanden entbehren</translation>
    </message>
    <message>
        <source>Units silences whole neurons, weights single connections, which is gentler.</source>
        <translation>„Einheiten“ schaltet ganze Neuronen stumm, „Gewichte“ einzelne Verbindungen, was sanfter ist.</translation>
    </message>
    <message>
        <source>More weights become exactly zero: the network chooses among its inputs and units.</source>
        <translation>Mehr Gewichte werden genau null: Das Netz wählt unter seinen Eingaben und Einheiten aus.</translation>
    </message>
    <message>
        <source>At 0 no weight is driven to zero.</source>
        <translation>Bei 0 wird kein Gewicht auf null getrieben.</translation>
    </message>
    <message>
        <source>0.0001 to 0.01</source>
        <translation>0,0001 bis 0,01</translation>
    </message>
    <message>
        <source>Weights shrink in proportion to their size, answers become smooth; too much and everything is flat.</source>
        <translation>Gewichte schrumpfen proportional zu ihrer Größe, Antworten werden glatt; zu viel, und alles ist flach.</translation>
    </message>
    <message>
        <source>At 0 weights grow as long as that lowers the training loss.</source>
        <translation>Bei 0 wachsen Gewichte, solange das den Trainingsverlust senkt.</translation>
    </message>
    <message>
        <source>0.0001 to 0.1</source>
        <translation>0,0001 bis 0,1</translation>
    </message>
    <message>
        <source>Cross-entropies punish confident mistakes, squares large ones; absolute and Huber forgive outliers.</source>
        <translation>Kreuzentropien bestrafen selbstsichere Fehler, Quadrate große; Absolut und Huber verzeihen Ausreißer.</translation>
    </message>
    <message>
        <source>cross-entropy for classes, half or mean squared for numbers</source>
        <translation>Kreuzentropie für Klassen, halber oder mittlerer quadratischer für Zahlen</translation>
    </message>
    <message>
        <source>Adam and its kin give every parameter a step of its own and forgive a poor step size.</source>
        <translation>Adam und Verwandte geben jedem Parameter einen eigenen Schritt und verzeihen eine schlechte Schrittweite.</translation>
    </message>
    <message>
        <source>Plain SGD shows the loss surface as it is, and often ends where new samples fare better.</source>
        <translation>Einfaches SGD zeigt die Verlustfläche, wie sie ist, und endet oft, wo neue Beispiele besser abschneiden.</translation>
    </message>
    <message>
        <source>SGD to understand, Adam to get there</source>
        <translation>SGD zum Verstehen, Adam zum Ankommen</translation>
    </message>
    <message>
        <source>Faster, until steps jump across the valley, and then out of it: the training diverges.</source>
        <translation>Schneller, bis Schritte über das Tal springen und dann aus ihm heraus: Das Training divergiert.</translation>
    </message>
    <message>
        <source>Safe and slow: many updates for little way.</source>
        <translation>Sicher und langsam: viele Updates für wenig Weg.</translation>
    </message>
    <message>
        <source>0.01 to 0.3 for SGD, 0.001 to 0.01 for Adam</source>
        <translation>0,01 bis 0,3 für SGD, 0,001 bis 0,01 für Adam</translation>
    </message>
    <message>
        <source>Steps add up along a valley and cancel across it; near 1 it overshoots and swings.</source>
        <translation>Schritte summieren sich längs eines Tals und heben sich quer dazu auf; nahe 1 schießt es über und schwingt.</translation>
    </message>
    <message>
        <source>At 0 every step follows the newest gradient alone.</source>
        <translation>Bei 0 folgt jeder Schritt nur dem neuesten Gradienten.</translation>
    </message>
    <message>
        <source>New gradients count less in the velocity.</source>
        <translation>Neue Gradienten zählen in der Geschwindigkeit weniger.</translation>
    </message>
    <message>
        <source>They count in full.</source>
        <translation>Sie zählen voll.</translation>
    </message>
    <message>
        <source>Looks ahead along the velocity, which calms the swinging.</source>
        <translation>Blickt entlang der Geschwindigkeit voraus, was das Schwingen beruhigt.</translation>
    </message>
    <message>
        <source>on with a momentum of 0.9</source>
        <translation>ein, mit einem Momentum von 0,9</translation>
    </message>
    <message>
        <source>A longer, steadier memory of gradients.</source>
        <translation>Ein längeres, ruhigeres Gedächtnis für Gradienten.</translation>
    </message>
    <message>
        <source>Nimbler and noisier.</source>
        <translation>Flinker und stärker verrauscht.</translation>
    </message>
    <message>
        <source>The size of a parameter&apos;s gradients is remembered for longer: steadier steps.</source>
        <translation>Die Größe der Gradienten eines Parameters bleibt länger im Gedächtnis: ruhigere Schritte.</translation>
    </message>
    <message>
        <source>Steps react to recent gradients at once.</source>
        <translation>Schritte reagieren sofort auf jüngste Gradienten.</translation>
    </message>
    <message>
        <source>Longer memory, steadier steps.</source>
        <translation>Längeres Gedächtnis, ruhigere Schritte.</translation>
    </message>
    <message>
        <source>Shorter memory.</source>
        <translation>Kürzeres Gedächtnis.</translation>
    </message>
    <message>
        <source>0.9 to 0.99</source>
        <translation>0,9 bis 0,99</translation>
    </message>
    <message>
        <source>Adaptive steps become like plain ones.</source>
        <translation>Adaptive Schritte werden wie einfache.</translation>
    </message>
    <message>
        <source>Parameters with tiny gradients get as large steps as all others.</source>
        <translation>Parameter mit winzigen Gradienten erhalten so große Schritte wie alle anderen.</translation>
    </message>
    <message>
        <source>1e-8</source>
        <translation>1e-8</translation>
    </message>
    <message>
        <source>Momentum comes in sooner.</source>
        <translation>Das Momentum setzt früher ein.</translation>
    </message>
    <message>
        <source>Steps grow faster along a slope.</source>
        <translation>Schritte wachsen entlang einer Steigung schneller.</translation>
    </message>
    <message>
        <source>Steps shrink more where a valley was crossed.</source>
        <translation>Schritte schrumpfen stärker, wo ein Tal überquert wurde.</translation>
    </message>
    <message>
        <source>Finer at the end.</source>
        <translation>Feiner am Ende.</translation>
    </message>
    <message>
        <source>1e-6</source>
        <translation>1e-6</translation>
    </message>
    <message>
        <source>Faster over plateaus.</source>
        <translation>Schneller über Plateaus.</translation>
    </message>
    <message>
        <source>A better picture of the curvature, for more memory and time.</source>
        <translation>Ein besseres Bild der Krümmung, für mehr Speicher und Zeit.</translation>
    </message>
    <message>
        <source>Closer to plain descent.</source>
        <translation>Näher am einfachen Abstieg.</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5 bis 20</translation>
    </message>
    <message>
        <source>Every step goes down, for some more evaluations.</source>
        <translation>Jeder Schritt geht abwärts, für einige Auswertungen mehr.</translation>
    </message>
    <message>
        <source>Large steps first to get there, small ones later to settle: with noisy batches the end is better.</source>
        <translation>Zuerst große Schritte, um hinzukommen, später kleine, um zur Ruhe zu kommen: Bei verrauschten Batches ist das Ende besser.</translation>
    </message>
    <message>
        <source>Constant keeps one size, and with small batches never quite settles.</source>
        <translation>„Konstant“ behält eine Größe und kommt bei kleinen Batches nie ganz zur Ruhe.</translation>
    </message>
    <message>
        <source>constant to understand, cosine to get the best</source>
        <translation>konstant zum Verstehen, Kosinus für das Beste</translation>
    </message>
    <message>
        <source>Gentler drops.</source>
        <translation>Sanftere Senkungen.</translation>
    </message>
    <message>
        <source>Harder drops.</source>
        <translation>Härtere Senkungen.</translation>
    </message>
    <message>
        <source>0.1 to 0.5</source>
        <translation>0,1 bis 0,5</translation>
    </message>
    <message>
        <source>Drops come later.</source>
        <translation>Senkungen kommen später.</translation>
    </message>
    <message>
        <source>Drops come sooner.</source>
        <translation>Senkungen kommen früher.</translation>
    </message>
    <message>
        <source>a third of the epochs</source>
        <translation>ein Drittel der Epochen</translation>
    </message>
    <message>
        <source>Near 1 it falls slowly.</source>
        <translation>Nahe 1 fällt sie langsam.</translation>
    </message>
    <message>
        <source>It falls fast and training stands still.</source>
        <translation>Sie fällt schnell, und das Training steht still.</translation>
    </message>
    <message>
        <source>0.95 to 0.999</source>
        <translation>0,95 bis 0,999</translation>
    </message>
    <message>
        <source>It falls faster.</source>
        <translation>Sie fällt schneller.</translation>
    </message>
    <message>
        <source>It stays large for longer.</source>
        <translation>Sie bleibt länger groß.</translation>
    </message>
    <message>
        <source>0.001 to 0.1</source>
        <translation>0,001 bis 0,1</translation>
    </message>
    <message>
        <source>A gentler beginning.</source>
        <translation>Ein sanfterer Beginn.</translation>
    </message>
    <message>
        <source>Full steps from the first update.</source>
        <translation>Volle Schritte ab dem ersten Update.</translation>
    </message>
    <message>
        <source>a few percent of the epochs, for Adam and large batches</source>
        <translation>einige Prozent der Epochen, für Adam und große Batches</translation>
    </message>
    <message>
        <source>The step grows for longer.</source>
        <translation>Der Schritt wächst länger.</translation>
    </message>
    <message>
        <source>Waits longer before the step is lowered.</source>
        <translation>Wartet länger, bevor der Schritt gesenkt wird.</translation>
    </message>
    <message>
        <source>Lowers it at the first hesitation.</source>
        <translation>Senkt ihn beim ersten Zögern.</translation>
    </message>
    <message>
        <source>5 to 20 epochs</source>
        <translation>5 bis 20 Epochen</translation>
    </message>
    <message>
        <source>Training never stands still.</source>
        <translation>Das Training steht nie still.</translation>
    </message>
    <message>
        <source>0 to a hundredth of the step size</source>
        <translation>0 bis ein Hundertstel der Schrittweite</translation>
    </message>
    <message>
        <source>Only rare, huge gradients are cut.</source>
        <translation>Nur seltene, riesige Gradienten werden gekappt.</translation>
    </message>
    <message>
        <source>Every step is cut: all get the same length.</source>
        <translation>Jeder Schritt wird gekappt: Alle erhalten dieselbe Länge.</translation>
    </message>
    <message>
        <source>0 (off), or 1 to 5</source>
        <translation>0 (aus) oder 1 bis 5</translation>
    </message>
    <message>
        <source>Only extremes are cut.</source>
        <translation>Nur Extreme werden gekappt.</translation>
    </message>
    <message>
        <source>Directions are bent.</source>
        <translation>Richtungen werden verbogen.</translation>
    </message>
    <message>
        <source>0 (off)</source>
        <translation>0 (aus)</translation>
    </message>
    <message>
        <source>All samples: the true gradient, a smooth path, one update an epoch.</source>
        <translation>Alle Beispiele: der wahre Gradient, ein glatter Pfad, ein Update je Epoche.</translation>
    </message>
    <message>
        <source>One sample: many cheap, noisy updates that jump about the minimum, and sometimes out of a poor one.</source>
        <translation>Ein Beispiel: viele billige, verrauschte Updates, die um das Minimum springen und manchmal aus einem schlechten heraus.</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>Mini-Batch</translation>
    </message>
    <message>
        <source>Steadier gradients, fewer updates an epoch, better use of the processor.</source>
        <translation>Ruhigere Gradienten, weniger Updates je Epoche, bessere Nutzung des Prozessors.</translation>
    </message>
    <message>
        <source>Noisier gradients, more updates an epoch.</source>
        <translation>Stärker verrauschte Gradienten, mehr Updates je Epoche.</translation>
    </message>
    <message>
        <source>8 to 128</source>
        <translation>8 bis 128</translation>
    </message>
    <message>
        <source>Shuffled gives every epoch other batches.</source>
        <translation>„Gemischt“ gibt jeder Epoche andere Batches.</translation>
    </message>
    <message>
        <source>Fixed repeats the same ones, and may swing with them.</source>
        <translation>„Fest“ wiederholt dieselben und kann mit ihnen schwingen.</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>More updates: the training loss falls on, and the validation loss may rise again.</source>
        <translation>Mehr Updates: Der Trainingsverlust fällt weiter, und der Validierungsverlust kann wieder steigen.</translation>
    </message>
    <message>
        <source>Training ends before it has settled.</source>
        <translation>Das Training endet, bevor es zur Ruhe gekommen ist.</translation>
    </message>
    <message>
        <source>100 to 1000 for small networks</source>
        <translation>100 bis 1000 für kleine Netze</translation>
    </message>
    <message>
        <source>Ends where the validation loss was lowest, and takes those parameters.</source>
        <translation>Endet, wo der Validierungsverlust am tiefsten war, und nimmt diese Parameter.</translation>
    </message>
    <message>
        <source>Trains to the last epoch, whatever the validation loss does.</source>
        <translation>Trainiert bis zur letzten Epoche, gleich was der Validierungsverlust tut.</translation>
    </message>
    <message>
        <source>on with a patience of 10 to 50</source>
        <translation>ein, mit einer Geduld von 10 bis 50</translation>
    </message>
    <message>
        <source>Waits longer for a better one.</source>
        <translation>Wartet länger auf einen besseren.</translation>
    </message>
    <message>
        <source>May stop at a mere ripple.</source>
        <translation>Hält vielleicht schon bei einer kleinen Welle an.</translation>
    </message>
    <message>
        <source>10 to 50 epochs</source>
        <translation>10 bis 50 Epochen</translation>
    </message>
    <message>
        <source>Small gains do not count.</source>
        <translation>Kleine Gewinne zählen nicht.</translation>
    </message>
    <message>
        <source>Balanced gives a rare class as much say as a frequent one.</source>
        <translation>„Ausgeglichen“ gibt einer seltenen Klasse so viel Gewicht wie einer häufigen.</translation>
    </message>
    <message>
        <source>Equal lets the frequent class win in doubt.</source>
        <translation>„Gleich“ lässt im Zweifel die häufige Klasse gewinnen.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Proximal steps give exact zeros; subgradients only come near; dead links stay at zero for ever.</source>
        <translation>Proximale Schritte geben genaue Nullen; Subgradienten kommen nur nahe heran; tote Verbindungen bleiben für immer bei null.</translation>
    </message>
    <message>
        <source>proximal</source>
        <translation>proximal</translation>
    </message>
    <message>
        <source>A run may climb higher before it is stopped.</source>
        <translation>Ein Lauf darf höher steigen, bevor er angehalten wird.</translation>
    </message>
    <message>
        <source>Swings are taken for divergence.</source>
        <translation>Schwingungen gelten als Divergenz.</translation>
    </message>
    <message>
        <source>float64 keeps 15 digits.</source>
        <translation>float64 behält 15 Stellen.</translation>
    </message>
    <message>
        <source>float32 keeps 7, takes half the memory, and is faster for large ones.</source>
        <translation>float32 behält 7, braucht halb so viel Speicher und ist bei großen schneller.</translation>
    </message>
    <message>
        <source>float64</source>
        <translation>float64</translation>
    </message>
    <message>
        <source>Another seed shuffles and drops in another way.</source>
        <translation>Ein anderer Startwert mischt und verwirft auf andere Weise.</translation>
    </message>
    <message>
        <source>{test_share:g} leaves too little: with {setting} {train_share:g} it may be at most {left:g}</source>
        <translation>{test_share:g} lässt zu wenig übrig: mit {setting} {train_share:g} sind höchstens {left:g} möglich</translation>
    </message>
    <message>
        <source>{value} is not offered by {source}, which has {accepts}</source>
        <translation>{value} gibt es bei {source} nicht; vorhanden: {accepts}</translation>
    </message>
    <message>
        <source>{samples} is more than the {samples2} rows of {source}</source>
        <translation>{samples} ist mehr als die {samples2} Zeilen von {source}</translation>
    </message>
    <message>
        <source>{choices} names a term twice</source>
        <translation>{choices} nennt einen Term zweimal</translation>
    </message>
    <message>
        <source>{degree} makes {terms:,} terms of the {inputs} inputs of {source}, and {most} are the most: use at most {highest}</source>
        <translation>{degree} macht {terms:,} Terme aus den {inputs} Eingaben von {source}, erlaubt sind {most}: höchstens {highest} wählen</translation>
    </message>
    <message>
        <source>{source} is a function, which is not scaled: use none</source>
        <translation>{source} ist eine Funktion und wird nicht skaliert: none wählen</translation>
    </message>
    <message>
        <source>{source} has classes, which are not scaled: use none</source>
        <translation>{source} hat Klassen, die nicht skaliert werden: none wählen</translation>
    </message>
    <message>
        <source>{source} has no rows yet: import a table or paint points in the window</source>
        <translation>{source} hat noch keine Zeilen: im Fenster eine Tabelle importieren oder Punkte malen</translation>
    </message>
    <message>
        <source>{source} has samples of its own: use the source table or painted</source>
        <translation>{source} hat eigene Beispiele: die Quelle table oder painted wählen</translation>
    </message>
    <message>
        <source>points are painted over two inputs, and these have {inputs}</source>
        <translation>Punkte werden über zwei Eingaben gemalt, diese haben {inputs}</translation>
    </message>
    <message>
        <source>{source} is a function, which has no inputs to multiply: use 1</source>
        <translation>{source} ist eine Funktion ohne Eingaben zum Multiplizieren: 1 wählen</translation>
    </message>
    <message>
        <source>rows cannot be typed: import a table in the window, or name its file as the experiment</source>
        <translation>Zeilen lassen sich nicht eintippen: im Fenster eine Tabelle importieren oder ihre Datei als Experiment nennen</translation>
    </message>
    <message>
        <source>{given} hidden layers are too many: use at most {most}</source>
        <translation>{given} verdeckte Schichten sind zu viele: höchstens {most}</translation>
    </message>
    <message>
        <source>there is no such setting: paths begin with data., model. or training.</source>
        <translation>diese Einstellung gibt es nicht: Pfade beginnen mit data., model. oder training.</translation>
    </message>
    <message>
        <source>there is no layer {index}: the layers are 0 to {last}</source>
        <translation>Schicht {index} gibt es nicht: die Schichten sind 0 bis {last}</translation>
    </message>
    <message>
        <source>{text} is not {kind}: use {accepts}</source>
        <translation>{text} passt nicht; erwartet wird {kind}: {accepts}</translation>
    </message>
    <message>
        <source>{text} is not accepted: use widths of {range_text} such as 4-2, or none</source>
        <translation>{text} ist nicht erlaubt; möglich: Breiten von {range_text} wie 4-2 oder none</translation>
    </message>
    <message>
        <source>{value} is not accepted: use widths such as 4-2, or none</source>
        <translation>{value} ist nicht erlaubt; möglich: Breiten wie 4-2 oder none</translation>
    </message>
    <message>
        <source>0:1,2:0 (row:unit)</source>
        <translation>0:1,2:0 (Zeile:Einheit)</translation>
    </message>
    <message>
        <source>{text} is not accepted: use a list such as {example}</source>
        <translation>{text} ist nicht erlaubt; möglich: eine Liste wie {example}</translation>
    </message>
    <message>
        <source>the output layer has as many units as the data has answers ({outputs})</source>
        <translation>die Ausgabeschicht hat so viele Einheiten, wie die Daten Antworten haben ({outputs})</translation>
    </message>
    <message>
        <source>the text is no JSON: {reason}</source>
        <translation>der Text ist kein JSON: {reason}</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>diese Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>replace: give a path and a value, or one dictionary of values by path</source>
        <translation>replace: einen Pfad und einen Wert angeben oder ein Wörterbuch von Werten nach Pfaden</translation>
    </message>
    <message>
        <source>{source} is a function, which has no samples to be neighbours: use network</source>
        <translation>{source} ist eine Funktion ohne Beispiele, die Nachbarn sein könnten: network wählen</translation>
    </message>
    <message>
        <source>{neighbours} are more than the {training_samples} samples of the training part: use at most {training_samples}</source>
        <translation>{neighbours} sind mehr als die {training_samples} Beispiele des Trainingsteils: höchstens {training_samples}</translation>
    </message>
    <message>
        <source>the text is nested too deeply to be an experiment</source>
        <translation>der Text ist zu tief verschachtelt für ein Experiment</translation>
    </message>
    <message>
        <source>{activation} does not go with {loss}, which reads logits: use linear</source>
        <translation>{activation} passt nicht zu {loss}, das Logits liest: linear wählen</translation>
    </message>
    <message>
        <source>{source} is a function of two parameters and takes no other network: use {use} here, or choose other data</source>
        <translation>{source} ist eine Funktion von zwei Parametern und nimmt kein anderes Netz: hier {use} wählen oder andere Daten</translation>
    </message>
    <message>
        <source>neighbours have no weights: use {use} here, or the learner network</source>
        <translation>Nachbarn haben keine Gewichte: hier {use} wählen oder als Lernverfahren ein Netz</translation>
    </message>
    <message>
        <source>there is no weight ({row}, {unit}) in a layer of {fan_in} by {units}</source>
        <translation>es gibt kein Gewicht ({row}, {unit}) in einer Schicht von {fan_in} mal {units}</translation>
    </message>
    <message>
        <source>its answer feeds no later layer: add {unit} to the inputs of a later layer, or remove it</source>
        <translation>ihre Antwort speist keine spätere Schicht: {unit} zu den Eingängen einer späteren Schicht hinzufügen oder sie entfernen</translation>
    </message>
    <message>
        <source>{dropout:g} would silence answers: the output layer takes 0, or dropout_on weights</source>
        <translation>{dropout:g} würde Antworten stumm schalten: die Ausgabeschicht nimmt 0 oder Dropout auf Gewichten</translation>
    </message>
    <message>
        <source>there is no preset {name}: use one of {choices}</source>
        <translation>die Vorlage {name} gibt es nicht; möglich: {choices}</translation>
    </message>
    <message>
        <source>it does not hold the numbers it declares: import the table again</source>
        <translation>sie enthält nicht die angegebenen Zahlen: die Tabelle erneut importieren</translation>
    </message>
    <message>
        <source>it holds more than {most:,} numbers: take fewer rows or columns</source>
        <translation>sie enthält mehr als {most:,} Zahlen: weniger Zeilen oder Spalten nehmen</translation>
    </message>
    <message>
        <source>its numbers are damaged: import the table again</source>
        <translation>ihre Zahlen sind beschädigt: die Tabelle erneut importieren</translation>
    </message>
    <message>
        <source>the file lacks its numbers: import the table again</source>
        <translation>in der Datei fehlen ihre Zahlen: die Tabelle erneut importieren</translation>
    </message>
    <message>
        <source>{target} is always {name}: choose another target</source>
        <translation>{target} ist immer {name}: ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>row {row} has no finite number in {name}: leave the row out</source>
        <translation>Zeile {row} hat keine endliche Zahl in {name}: die Zeile auslassen</translation>
    </message>
    <message>
        <source>{text!r} is not a name that can be shown: rename it</source>
        <translation>{text!r} ist kein darstellbarer Name: umbenennen</translation>
    </message>
    <message>
        <source>there are no {count} columns of categories from {first} on: import it again</source>
        <translation>ab {first} gibt es keine {count} Spalten von Kategorien: erneut importieren</translation>
    </message>
    <message>
        <source>row {row} names a class that {target} lacks</source>
        <translation>Zeile {row} nennt eine Klasse, die {target} nicht hat</translation>
    </message>
    <message>
        <source>a layer can be inserted at 0 to {last}, not {index}</source>
        <translation>eine Schicht lässt sich bei 0 bis {last} einfügen, nicht bei {index}</translation>
    </message>
    <message>
        <source>the network has {most} layers, which is the most it may have</source>
        <translation>das Netz hat {most} Schichten, mehr sind nicht erlaubt</translation>
    </message>
    <message>
        <source>layer {index} is not a hidden layer and cannot be removed</source>
        <translation>Schicht {index} ist keine verdeckte Schicht und lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>hidden layers are 0 to {last}</source>
        <translation>verdeckte Schichten sind 0 bis {last}</translation>
    </message>
    <message>
        <source>there is no unit {unit}: the units are 0 to {last}</source>
        <translation>Einheit {unit} gibt es nicht: die Einheiten sind 0 bis {last}</translation>
    </message>
    <message>
        <source>there is no layer {index}: use 0 to {last}</source>
        <translation>Schicht {index} gibt es nicht: 0 bis {last} wählen</translation>
    </message>
    <message>
        <source>a layer needs at least one column that feeds it</source>
        <translation>eine Schicht braucht mindestens eine Spalte, die sie speist</translation>
    </message>
    <message>
        <source>layer {index} is not a hidden layer: the data decides the output&apos;s width</source>
        <translation>Schicht {index} ist keine verdeckte Schicht: die Breite der Ausgabe bestimmen die Daten</translation>
    </message>
    <message>
        <source>needs {momentum} above 0 to look ahead along</source>
        <translation>braucht {momentum} über 0, um vorauszublicken</translation>
    </message>
    <message>
        <source>needs {dampening} 0, as the method is defined</source>
        <translation>braucht {dampening} 0, wie das Verfahren definiert ist</translation>
    </message>
    <message>
        <source>use a number not above {largest}</source>
        <translation>eine Zahl nicht über {largest} wählen</translation>
    </message>
    <message>
        <source>{optimizer} compares the slopes of successive updates, which tells nothing when each has other samples: use {batches}</source>
        <translation>{optimizer} vergleicht die Steigungen aufeinanderfolgender Updates, was nichts sagt, wenn jedes andere Beispiele hat: {batches} wählen</translation>
    </message>
    <message>
        <source>a formula has at most {most} characters</source>
        <translation>eine Formel hat höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>a number, x1, x2 or a function belongs here</source>
        <translation>hierher gehört eine Zahl, x1, x2 oder eine Funktion</translation>
    </message>
    <message>
        <source>{word} is not expected here: write an operator such as * before it</source>
        <translation>{word} wird hier nicht erwartet: davor ein Rechenzeichen wie * schreiben</translation>
    </message>
    <message>
        <source>brackets go deeper than {most}: write it flatter</source>
        <translation>Klammern gehen tiefer als {most}: flacher schreiben</translation>
    </message>
    <message>
        <source>{word} joins comparisons such as x1 &gt; 0, not numbers</source>
        <translation>{word} verbindet Vergleiche wie x1 &gt; 0, keine Zahlen</translation>
    </message>
    <message>
        <source>not turns a comparison such as x1 &gt; 0, not a number</source>
        <translation>not kehrt einen Vergleich wie x1 &gt; 0 um, keine Zahl</translation>
    </message>
    <message>
        <source>{word} is not known: use {choices}</source>
        <translation>{word} ist nicht bekannt; möglich: {choices}</translation>
    </message>
    <message>
        <source>{name} needs brackets: write {name}(x1)</source>
        <translation>{name} braucht Klammern: {name}(x1) schreiben</translation>
    </message>
    <message>
        <source>{name} takes {wanted} and is given {given}</source>
        <translation>{name} nimmt {wanted} und bekommt {given}</translation>
    </message>
    <message>
        <source>a closing bracket is missing for the one at character {position}</source>
        <translation>zur Klammer bei Zeichen {position} fehlt die schließende</translation>
    </message>
    <message>
        <source>{sign!r} means nothing in a formula</source>
        <translation>{sign!r} bedeutet in einer Formel nichts</translation>
    </message>
    <message>
        <source>{source} has no rows of its own</source>
        <translation>{source} hat keine eigenen Zeilen</translation>
    </message>
    <message>
        <source>{source} has no points of its own</source>
        <translation>{source} hat keine eigenen Punkte</translation>
    </message>
    <message>
        <source>{text} has no value at these points: write one that is finite on the plane</source>
        <translation>{text} hat an diesen Punkten keinen Wert: eine Formel schreiben, die auf der Ebene endlich ist</translation>
    </message>
    <message>
        <source>reading ended before the table did: there may be too little memory</source>
        <translation>das Lesen endete vor der Tabelle: vielleicht ist zu wenig Speicher frei</translation>
    </message>
    <message>
        <source>it has more than {most} categories: take it as numbers or leave it out</source>
        <translation>sie hat mehr als {most} Kategorien: als Zahlen nehmen oder auslassen</translation>
    </message>
    <message>
        <source>{cell} is {kind}: predict it as classes, or choose another target</source>
        <translation>{cell} ist {kind}: als Klassen vorhersagen oder ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>{cell} is {kind}, and {others:,} more do not fit: take it as categories or leave it out</source>
        <translation>{cell} ist {kind}, und {others:,} weitere passen nicht: als Kategorien nehmen oder auslassen</translation>
    </message>
    <message>
        <source>{cell} is {kind}: correct the cell, or have gaps filled</source>
        <translation>{cell} ist {kind}: die Zelle berichtigen oder Lücken füllen lassen</translation>
    </message>
    <message>
        <source>it has more than {most} classes: take it as numbers or choose another target</source>
        <translation>sie hat mehr als {most} Klassen: als Zahlen nehmen oder ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>The text has no mark and is read as UTF-16.</source>
        <translation>Der Text hat keine Kennung und wird als UTF-16 gelesen.</translation>
    </message>
    <message>
        <source>NUL characters in the text are passed over.</source>
        <translation>NUL-Zeichen im Text werden übergangen.</translation>
    </message>
    <message>
        <source>Lines passed over above the table: {skip}.</source>
        <translation>Über der Tabelle übergangene Zeilen: {skip}.</translation>
    </message>
    <message>
        <source>The header has one name fewer than there are values: the first column names the rows.</source>
        <translation>Die Kopfzeile hat einen Namen weniger, als es Werte gibt: Die erste Spalte benennt die Zeilen.</translation>
    </message>
    <message>
        <source>A comma is read as the decimal sign.</source>
        <translation>Ein Komma wird als Dezimalzeichen gelesen.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and is read as Latin-1: look whether accents are right.</source>
        <translation>Der Text ist kein UTF-8 und wird als Latin-1 gelesen: prüfen, ob Akzente stimmen.</translation>
    </message>
    <message>
        <source>the file is no Parquet table, or it is damaged (its end is missing)</source>
        <translation>die Datei ist keine Parquet-Tabelle oder beschädigt (das Ende fehlt)</translation>
    </message>
    <message>
        <source>there is no such column: use one of {choices}</source>
        <translation>diese Spalte gibt es nicht; möglich: {choices}</translation>
    </message>
    <message>
        <source>the table is empty: it needs a header and rows</source>
        <translation>die Tabelle ist leer: sie braucht eine Kopfzeile und Zeilen</translation>
    </message>
    <message>
        <source>the file holds bytes of no text table: save it as CSV</source>
        <translation>die Datei ist keine Texttabelle: als CSV speichern</translation>
    </message>
    <message>
        <source>the text is not {encoding}: choose another encoding</source>
        <translation>der Text ist nicht {encoding}: eine andere Kodierung wählen</translation>
    </message>
    <message>
        <source>the file is {what} and no text table: save it as CSV</source>
        <translation>die Datei ist {what} und keine Texttabelle: als CSV speichern</translation>
    </message>
    <message>
        <source>the table has a header and no rows</source>
        <translation>die Tabelle hat eine Kopfzeile und keine Zeilen</translation>
    </message>
    <message>
        <source>{source} could not be opened: {reason}</source>
        <translation>{source} konnte nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}</source>
        <translation>{name} konnte nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>there is no column {name} any more: look at the table again</source>
        <translation>die Spalte {name} gibt es nicht mehr: die Tabelle erneut ansehen</translation>
    </message>
    <message>
        <source>it is the target and left out: take it as numbers or as classes</source>
        <translation>sie ist das Ziel und ausgelassen: als Zahlen oder als Klassen nehmen</translation>
    </message>
    <message>
        <source>{name} has changed: look at the table again</source>
        <translation>{name} hat sich geändert: die Tabelle erneut ansehen</translation>
    </message>
    <message>
        <source>there is no value: drop such rows or fill them</source>
        <translation>hier ist kein Wert: solche Zeilen auslassen oder ergänzen</translation>
    </message>
    <message>
        <source>{cell} is {kind}: take the column as categories or leave it out</source>
        <translation>{cell} ist {kind}: die Spalte als Kategorien nehmen oder auslassen</translation>
    </message>
    <message>
        <source>it has {names:,} columns, and {most:,} are the most</source>
        <translation>sie hat {names:,} Spalten, erlaubt sind {most:,}</translation>
    </message>
    <message>
        <source>the text is no table here ({reason}): look for a missing quote</source>
        <translation>der Text ist hier keine Tabelle ({reason}): nach einem fehlenden Anführungszeichen suchen</translation>
    </message>
    <message>
        <source>a line has more than {most:,} characters: is it a text table?</source>
        <translation>eine Zeile hat mehr als {most:,} Zeichen: ist es eine Texttabelle?</translation>
    </message>
    <message>
        <source>Parquet needs a library that is not installed: run pip install &apos;nnstudio[exchange]&apos;, or save it as CSV</source>
        <translation>Parquet braucht eine Bibliothek, die nicht installiert ist: pip install &apos;nnstudio[exchange]&apos; ausführen oder als CSV speichern</translation>
    </message>
    <message>
        <source>it has more than {most:,} rows: take a part of it</source>
        <translation>sie hat mehr als {most:,} Zeilen: einen Teil davon nehmen</translation>
    </message>
    <message>
        <source>the file is no Parquet table, or it is damaged ({said})</source>
        <translation>die Datei ist keine Parquet-Tabelle oder beschädigt ({said})</translation>
    </message>
    <message>
        <source>{passes} passes leave nothing to average: use at least 1</source>
        <translation>{passes} Durchgänge lassen nichts zu mitteln: mindestens 1</translation>
    </message>
    <message>
        <source>{neighbours} are more than the {samples} samples to choose from: use at most {samples}</source>
        <translation>{neighbours} sind mehr als die {samples} Beispiele zur Auswahl: höchstens {samples}</translation>
    </message>
    <message>
        <source>the nearest training sample answers</source>
        <translation>das nächste Trainingsbeispiel antwortet</translation>
    </message>
    <message>
        <source>the {neighbours} nearest training samples answer</source>
        <translation>die {neighbours} nächsten Trainingsbeispiele antworten</translation>
    </message>
    <message>
        <source>There is nothing to train: {of} for every input.</source>
        <translation>Es gibt nichts zu trainieren: {of} bei jeder Eingabe.</translation>
    </message>
    <message>
        <source>the training part holds no samples</source>
        <translation>der Trainingsteil enthält keine Beispiele</translation>
    </message>
    <message>
        <source>{choices} cannot change while training</source>
        <translation>{choices} lässt sich während des Trainings nicht ändern</translation>
    </message>
    <message>
        <source>{value} is not a finite number that a parameter could be set to</source>
        <translation>{value} ist keine endliche Zahl, auf die ein Parameter gesetzt werden könnte</translation>
    </message>
    <message>
        <source>parameter {index} is pruned and stays zero</source>
        <translation>Parameter {index} ist gestutzt und bleibt null</translation>
    </message>
    <message>
        <source>model: only linear, polynomial and logistic regression have an exact answer beside training</source>
        <translation>Modell: nur lineare, polynomiale und logistische Regression haben neben dem Training eine exakte Antwort</translation>
    </message>
    <message>
        <source>{l1:g} leaves no exact answer: use 0, or {l2}</source>
        <translation>{l1:g} lässt keine exakte Antwort zu: 0 wählen oder {l2}</translation>
    </message>
    <message>
        <source>with frozen or pruned weights there is no exact answer: free them</source>
        <translation>mit eingefrorenen oder gestutzten Gewichten gibt es keine exakte Antwort: diese freigeben</translation>
    </message>
    <message>
        <source>the training samples can be parted without an error, so that no finite weights are best: use a number above 0</source>
        <translation>die Trainingsbeispiele lassen sich fehlerlos trennen, sodass keine endlichen Gewichte die besten sind: eine Zahl über 0 wählen</translation>
    </message>
    <message>
        <source>{address} does not speak TLS: write tls://HOST:8786, or name no TLS files</source>
        <translation>{address} spricht kein TLS: tls://HOST:8786 schreiben oder keine TLS-Dateien nennen</translation>
    </message>
    <message>
        <source>model: {size} parameters are too many here: use at most {most}</source>
        <translation>Modell: {size} Parameter sind hier zu viele: höchstens {most}</translation>
    </message>
    <message>
        <source>data: a class has no training sample, so that no finite weights are best: use more samples</source>
        <translation>Daten: eine Klasse hat kein Trainingsbeispiel, sodass keine endlichen Gewichte die besten sind: mehr Beispiele nehmen</translation>
    </message>
    <message>
        <source>there is no model {rung}: use one of {choices}</source>
        <translation>das Modell {rung} gibt es nicht; möglich: {choices}</translation>
    </message>
    <message>
        <source>{source} is a function, which has no samples to model: use other data</source>
        <translation>{source} ist eine Funktion ohne Beispiele zum Modellieren: andere Daten wählen</translation>
    </message>
    <message>
        <source>logistic regression is for classes, and {source} has numbers: use linear</source>
        <translation>logistische Regression ist für Klassen, und {source} hat Zahlen: lineare wählen</translation>
    </message>
    <message>
        <source>the {inputs} inputs of {source} make too many products: use linear</source>
        <translation>die {inputs} Eingaben von {source} ergeben zu viele Produkte: lineare wählen</translation>
    </message>
    <message>
        <source>{epochs} epochs: use a whole number above 0</source>
        <translation>{epochs} Epochen: eine ganze Zahl über 0 wählen</translation>
    </message>
    <message>
        <source>neighbours are not trained in batches: use network</source>
        <translation>Nachbarn werden nicht in Batches trainiert: network wählen</translation>
    </message>
    <message>
        <source>neighbours have no parameters, along which a loss could bend: use network</source>
        <translation>Nachbarn haben keine Parameter, entlang derer sich ein Verlust krümmen könnte: network wählen</translation>
    </message>
    <message>
        <source>v: shape {shape} does not fit: use ({size},)</source>
        <translation>v: Form {shape} passt nicht; möglich: ({size},)</translation>
    </message>
    <message>
        <source>{text} is not a plane: use pca, random, hessian, points, runs or weights:I,J with two numbers</source>
        <translation>{text} ist keine Ebene; möglich: pca, random, hessian, points, runs oder weights:I,J mit zwei Zahlen</translation>
    </message>
    <message>
        <source>start, best and now lie on one line: train a little further</source>
        <translation>Start, Bestes und Jetzt liegen auf einer Geraden: etwas weiter trainieren</translation>
    </message>
    <message>
        <source>the ends of runs: there is no other run of this network yet, so press Reset and train again</source>
        <translation>die Enden der Läufe: Es gibt noch keinen anderen Lauf dieses Netzes; zurücksetzen und erneut trainieren</translation>
    </message>
    <message>
        <source>two weights: choose which ones</source>
        <translation>zwei Gewichte: wählen, welche</translation>
    </message>
    <message>
        <source>there are no validation samples: give them a share of the data</source>
        <translation>es gibt keine Validierungsbeispiele: ihnen einen Anteil der Daten geben</translation>
    </message>
    <message>
        <source>parameters {i} and {j}: choose two different ones from 0 to {last}</source>
        <translation>Parameter {i} und {j}: zwei verschiedene von 0 bis {last} wählen</translation>
    </message>
    <message>
        <source>the three points lie on one line, and no plane is theirs alone</source>
        <translation>die drei Punkte liegen auf einer Geraden und bestimmen keine Ebene</translation>
    </message>
    <message>
        <source>a cluster needs Dask: install it with pip install nnstudio[cluster]</source>
        <translation>ein Cluster braucht Dask: mit pip install nnstudio[cluster] installieren</translation>
    </message>
    <message>
        <source>{address} does not answer as a scheduler ({said}): is it started there?</source>
        <translation>{address} antwortet nicht als Scheduler ({said}): ist er dort gestartet?</translation>
    </message>
    <message>
        <source>{source} is a function of two parameters: choose samples instead</source>
        <translation>{source} ist eine Funktion von zwei Parametern: stattdessen Beispiele wählen</translation>
    </message>
    <message>
        <source>neighbours have no weights to shrink: use the learner network</source>
        <translation>Nachbarn haben keine Gewichte zum Schrumpfen: als Lernverfahren ein Netz wählen</translation>
    </message>
    <message>
        <source>folds: {folds} leaves nothing to train on: use 2 or more</source>
        <translation>Teile: {folds} lässt nichts zum Trainieren: 2 oder mehr wählen</translation>
    </message>
    <message>
        <source>repeats: {repeats} trains nothing: use 1 or more</source>
        <translation>Wiederholungen: {repeats} trainiert nichts: 1 oder mehr wählen</translation>
    </message>
    <message>
        <source>stratified: the samples have numbers instead of classes: use plain folds</source>
        <translation>geschichtet: die Beispiele haben Zahlen statt Klassen: einfache Teile wählen</translation>
    </message>
    <message>
        <source>folds: {n} samples do not make {most} folds: use more samples or fewer folds</source>
        <translation>Teile: {n} Beispiele ergeben keine {most} Teile: mehr Beispiele oder weniger Teile wählen</translation>
    </message>
    <message>
        <source>folds: {fits} trainings are too many: use at most {most}</source>
        <translation>Teile: {fits} Trainings sind zu viele: höchstens {most}</translation>
    </message>
    <message>
        <source>repeats: {repeats} need shuffled folds, else all repeats are the same</source>
        <translation>Wiederholungen: {repeats} brauchen gemischte Teile, sonst sind alle gleich</translation>
    </message>
    <message>
        <source>{path} is a study, but none of nnstudio&apos;s searches</source>
        <translation>{path} ist eine Studie, aber keine Suche von nnstudio</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{path} is in use by another search: wait for it, or name another file</source>
        <translation>{path} wird von einer anderen Suche benutzt: warten oder eine andere Datei nennen</translation>
    </message>
    <message>
        <source>{path} is not the file of a search ({reason})</source>
        <translation>{path} ist nicht die Datei einer Suche ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}): mend that and go on</source>
        <translation>{path} kann nicht geschrieben werden ({reason}): beheben und fortfahren</translation>
    </message>
    <message>
        <source>score: {name} is none of this task: use {choices}</source>
        <translation>Güte: {name} gehört nicht zu dieser Aufgabe; möglich: {choices}</translation>
    </message>
    <message>
        <source>{fits} trainings are too many: use fewer values or folds, at most {most} trainings</source>
        <translation>{fits} Trainings sind zu viele: weniger Werte oder Teile wählen, höchstens {most} Trainings</translation>
    </message>
    <message>
        <source>what draws other samples cannot be chosen by them: vary something else</source>
        <translation>was andere Beispiele zieht, lässt sich nicht nach ihnen wählen: etwas anderes variieren</translation>
    </message>
    <message>
        <source>no point of the ranges is accepted; the last one said: {why}</source>
        <translation>kein Punkt der Bereiche ist erlaubt; beim letzten hieß es: {why}</translation>
    </message>
    <message>
        <source>scores are no table</source>
        <translation>die Gütewerte sind keine Tabelle</translation>
    </message>
    <message>
        <source>no trial is complete yet: there is nothing to average</source>
        <translation>noch kein Versuch ist fertig: es gibt nichts zu mitteln</translation>
    </message>
    <message>
        <source>the trials learnt from different samples: their answers have no average</source>
        <translation>die Versuche lernten aus verschiedenen Beispielen: ihre Antworten haben kein Mittel</translation>
    </message>
    <message>
        <source>no candidate has a finite score to choose by</source>
        <translation>kein Kandidat hat eine endliche Güte zum Auswählen</translation>
    </message>
    <message>
        <source>learning curve: use shares of the training samples above 0 and up to 1, such as 0.1 and 1</source>
        <translation>Lernkurve: Anteile der Trainingsbeispiele über 0 bis 1 wählen, etwa 0,1 und 1</translation>
    </message>
    <message>
        <source>a curve goes over one thing: list the shapes, such as shapes:2|4|8-8</source>
        <translation>eine Kurve geht über eine Sache: die Formen aufzählen, etwa shapes:2|4|8-8</translation>
    </message>
    <message>
        <source>no value is accepted; the last one said: {why}</source>
        <translation>kein Wert ist erlaubt; beim letzten hieß es: {why}</translation>
    </message>
    <message>
        <source>no values are given: write a range such as 0..0.5 or values such as a,b</source>
        <translation>keine Werte sind angegeben: einen Bereich wie 0..0.5 oder Werte wie a,b schreiben</translation>
    </message>
    <message>
        <source>{wanted} is no range: write log:1e-4..1, 0..0.5, int:1..9 or values such as a,b</source>
        <translation>{wanted} ist kein Bereich: log:1e-4..1, 0..0.5, int:1..9 oder Werte wie a,b schreiben</translation>
    </message>
    <message>
        <source>{wanted} names a value twice</source>
        <translation>{wanted} nennt einen Wert zweimal</translation>
    </message>
    <message>
        <source>{said} is empty: write the smaller number first</source>
        <translation>{said} ist leer: die kleinere Zahl zuerst schreiben</translation>
    </message>
    <message>
        <source>log:{said} has no logarithm at {low:g}: begin above 0, or use lin:</source>
        <translation>log:{said} hat bei {low:g} keinen Logarithmus: über 0 beginnen oder lin: verwenden</translation>
    </message>
    <message>
        <source>{said} is not of whole numbers: use such as int:1..9</source>
        <translation>{said} besteht nicht aus ganzen Zahlen; möglich: etwa int:1..9</translation>
    </message>
    <message>
        <source>{points} values of a range are not possible: use 2 to {most}</source>
        <translation>{points} Werte eines Bereichs sind nicht möglich: 2 bis {most} wählen</translation>
    </message>
    <message>
        <source>{wanted} is not accepted: use shapes:4|8-8, grid:depth=1..3,width=2..16 or budget:200</source>
        <translation>{wanted} ist nicht erlaubt; möglich: shapes:4|8-8, grid:depth=1..3,width=2..16 oder budget:200</translation>
    </message>
    <message>
        <source>{wanted} names a shape twice</source>
        <translation>{wanted} nennt eine Form zweimal</translation>
    </message>
    <message>
        <source>{wanted} is no list of values: write such as a{between}b{between}c</source>
        <translation>{wanted} ist keine Liste von Werten: etwa a{between}b{between}c schreiben</translation>
    </message>
    <message>
        <source>{word} is not accepted: use on or off</source>
        <translation>{word} ist nicht erlaubt; möglich: on oder off</translation>
    </message>
    <message>
        <source>nothing is varied: name at least one path, such as training.learning_rate=log:1e-4..1</source>
        <translation>nichts wird variiert: mindestens einen Pfad nennen, etwa training.learning_rate=log:1e-4..1</translation>
    </message>
    <message>
        <source>is varied twice: give one range</source>
        <translation>wird zweimal variiert: einen Bereich angeben</translation>
    </message>
    <message>
        <source>{wanted} is empty: write the smaller number first, from 1 up</source>
        <translation>{wanted} ist leer: die kleinere Zahl zuerst schreiben, ab 1</translation>
    </message>
    <message>
        <source>{wanted} is not accepted: use a number of parameters such as budget:200</source>
        <translation>{wanted} ist nicht erlaubt; möglich: eine Parameterzahl wie budget:200</translation>
    </message>
    <message>
        <source>a grid needs single values: say how many, such as {text}/7</source>
        <translation>ein Raster braucht einzelne Werte: angeben, wie viele, etwa {text}/7</translation>
    </message>
    <message>
        <source>budget {parameters} is too small: one hidden unit needs {least} parameters</source>
        <translation>Budget {parameters} ist zu klein: eine verdeckte Einheit braucht {least} Parameter</translation>
    </message>
    <message>
        <source>method {method}: use one of {choices}</source>
        <translation>Verfahren {method}; möglich: {choices}</translation>
    </message>
    <message>
        <source>score {score}: {source} is judged by {right} or loss</source>
        <translation>Güte {score}: {source} wird nach {right} oder loss beurteilt</translation>
    </message>
    <message>
        <source>trials: {trials} finds nothing: use 1 or more</source>
        <translation>Versuche: {trials} findet nichts: 1 oder mehr wählen</translation>
    </message>
    <message>
        <source>folds: {folds} leaves nothing to train on: use 2 or more, or 0 for the own split</source>
        <translation>Teile: {folds} lässt nichts zum Trainieren: 2 oder mehr wählen, oder 0 für die eigene Aufteilung</translation>
    </message>
    <message>
        <source>folds: {source} is a function, which has no samples to hold out: use 0</source>
        <translation>Teile: {source} ist eine Funktion ohne Beispiele zum Zurückhalten: 0 wählen</translation>
    </message>
    <message>
        <source>{storage} holds a search already: resume it, or name another file</source>
        <translation>{storage} enthält schon eine Suche: sie fortsetzen oder eine andere Datei nennen</translation>
    </message>
    <message>
        <source>there is no such file to go on with</source>
        <translation>diese Datei zum Fortsetzen gibt es nicht</translation>
    </message>
    <message>
        <source>{path} was begun with another Optuna: begin anew in another file</source>
        <translation>{path} wurde mit einem anderen Optuna begonnen: in einer anderen Datei neu beginnen</translation>
    </message>
    <message>
        <source>{source} is a function, which has no samples to hold out: use other data</source>
        <translation>{source} ist eine Funktion ohne Beispiele zum Zurückhalten: andere Daten wählen</translation>
    </message>
    <message>
        <source>{before} times</source>
        <translation>{before}-mal</translation>
    </message>
    <message>
        <source>0 leaves no sample to test with: use more</source>
        <translation>0 lässt kein Beispiel zum Testen: mehr wählen</translation>
    </message>
    <message>
        <source>How the weights are drawn before the first update; the defaults of PyTorch and scikit-learn draw the biases too.</source>
        <translation>Wie die Gewichte vor dem ersten Update gezogen werden; die Vorgaben von PyTorch und scikit-learn ziehen auch die Biase.</translation>
    </message>
    <message>
        <source>Another seed starts elsewhere on the loss surface, and some starts never get there: of the default network on exclusive or, 2 of the first 24.</source>
        <translation>Ein anderer Startwert beginnt anderswo auf der Verlustfläche, und manche Starts kommen nie ans Ziel: mit dem Anfangsnetz bei Exklusiv-Oder 2 der ersten 24.</translation>
    </message>
    <message>
        <source>A scheme that fits the activation keeps signals and gradients of one size through all layers. With drawn biases the bends of the units begin spread over the inputs, and do not all go through the origin.</source>
        <translation>Ein Verfahren, das zur Aktivierung passt, hält Signale und Gradienten durch alle Schichten gleich groß. Mit gezogenen Biasen liegen die Knicke der Einheiten anfangs über die Eingaben verteilt und gehen nicht alle durch den Ursprung.</translation>
    </message>
    <message>
        <source>Glorot for tanh, He for ReLU; a default to compare with PyTorch or scikit-learn</source>
        <translation>Glorot für tanh, He für ReLU; eine Vorgabe zum Vergleich mit PyTorch oder scikit-learn</translation>
    </message>
    <message>
        <source>Tanh and sigmoid units begin saturated, where their slope is nearly zero; behind a tanh output the gradients vanish. ReLU units never saturate: before a linear output the gradients explode.</source>
        <translation>Tanh- und Sigmoid-Einheiten beginnen gesättigt, wo ihre Steigung fast null ist; hinter einer tanh-Ausgabe verschwinden die Gradienten. ReLU-Einheiten sättigen nie: vor einer linearen Ausgabe explodieren die Gradienten.</translation>
    </message>
    <message>
        <source>Every unit begins nearly linear and hands on little: gradients vanish.</source>
        <translation>Jede Einheit beginnt fast linear und gibt wenig weiter: Gradienten verschwinden.</translation>
    </message>
    <message>
        <source>Every step is η times the step that L-BFGS proposes, whether or not the loss falls.</source>
        <translation>Jeder Schritt ist das η-Fache des Schritts, den L-BFGS vorschlägt, ob der Verlust fällt oder nicht.</translation>
    </message>
    <message>
        <source>all rows are of one class ({name}): choose another target</source>
        <translation>alle Zeilen gehören zu einer Klasse ({name}): ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>it has more than {most} classes: choose another target</source>
        <translation>sie hat mehr als {most} Klassen: ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>the table has only this column: separate columns by a comma, semicolon, tab, bar or space</source>
        <translation>die Tabelle hat nur diese Spalte: Spalten durch Komma, Semikolon, Tabulator, senkrechten Strich oder Leerzeichen trennen</translation>
    </message>
    <message>
        <source>{width:,} columns are too many, at most {most:,}: leave some out</source>
        <translation>{width:,} Spalten sind zu viele, höchstens {most:,}: einige auslassen</translation>
    </message>
    <message>
        <source>the compressed file is damaged or cut short</source>
        <translation>die komprimierte Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it has more than {most:,} characters: take a part of it</source>
        <translation>sie hat mehr als {most:,} Zeichen: nur einen Teil davon nehmen</translation>
    </message>
    <message>
        <source>{name} does not fit the experiment</source>
        <translation>{name} passt nicht zum Experiment</translation>
    </message>
    <message>
        <source>an array {shape} does not fit {size} parameters</source>
        <translation>ein Feld {shape} passt nicht zu {size} Parametern</translation>
    </message>
    <message>
        <source>numbers of type {dtype} do not fit parameters of type {dtype2}</source>
        <translation>Zahlen vom Typ {dtype} passen nicht zu Parametern vom Typ {dtype2}</translation>
    </message>
    <message>
        <source>a network of {size:,} parameters takes about {needed} of memory to train, and {free} are free: use fewer or smaller layers, or single precision</source>
        <translation>ein Netz mit {size:,} Parametern braucht zum Training etwa {needed} Speicher, und {free} sind frei: weniger oder kleinere Schichten wählen oder einfache Genauigkeit</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: the loss grew to {loss:.3g}; it began at {start_loss:.3g}. The step size {learning_rate:.3g} is too large here.</source>
        <translation>Divergiert bei Update {update:,}: Der Verlust wuchs auf {loss:.3g}; er begann bei {start_loss:.3g}. Die Schrittweite {learning_rate:.3g} ist hier zu groß.</translation>
    </message>
    <message>
        <source>The step size {learning_rate:.3g} is too large here: the loss is {loss:.3g} and does not come below the {constant_loss:.3g} of a constant answer.</source>
        <translation>Die Schrittweite {learning_rate:.3g} ist hier zu groß: Der Verlust ist {loss:.3g} und kommt nicht unter die {constant_loss:.3g} einer konstanten Antwort.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: the penalty is too strong for this step size. Step size {learning_rate:.3g} times L2 {l2:.3g} is {product:.3g}, above the limit {limit:.3g}: every update throws the weights past zero and farther out.</source>
        <translation>Divergiert bei Update {update:,}: Die Strafe ist zu stark für diese Schrittweite. Schrittweite {learning_rate:.3g} mal L2 {l2:.3g} ist {product:.3g}, über der Grenze {limit:.3g}: Jedes Update wirft die Gewichte über null hinweg und weiter hinaus.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: every unit is saturated, where the loss is flat. The step size {learning_rate:.3g} is too large here: its steps threw the units there. The loss stays at {loss:.3g}, and a constant answer has {constant_loss:.3g}.</source>
        <translation>Divergiert bei Update {update:,}: Jede Einheit ist gesättigt, wo der Verlust flach ist. Die Schrittweite {learning_rate:.3g} ist hier zu groß: Ihre Schritte haben die Einheiten dorthin geworfen. Der Verlust bleibt bei {loss:.3g}, eine konstante Antwort hat {constant_loss:.3g}.</translation>
    </message>
    <message>
        <source>The network answers one constant (loss {loss:.3g}): every unit of a layer is saturated, so no gradient passes it. Use a smaller step size or smaller start weights, and start again.</source>
        <translation>Das Netz antwortet immer gleich (Verlust {loss:.3g}): Jede Einheit einer Schicht ist gesättigt, sodass kein Gradient sie passiert. Eine kleinere Schrittweite oder kleinere Startgewichte wählen und neu beginnen.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: the loss is no longer a finite number; it began at {start_loss:.3g}. The step size {learning_rate:.3g} is too large here.</source>
        <translation>Divergiert bei Update {update:,}: Der Verlust ist keine endliche Zahl mehr; er begann bei {start_loss:.3g}. Die Schrittweite {learning_rate:.3g} ist hier zu groß.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: the loss grew to {loss:.3g}; it began at {start_loss:.3g}. The step size {learning_rate:.3g} is too large here. The largest stable one is about {limit:.2g}.</source>
        <translation>Divergiert bei Update {update:,}: Der Verlust wuchs auf {loss:.3g}; er begann bei {start_loss:.3g}. Die Schrittweite {learning_rate:.3g} ist hier zu groß. Die größte stabile ist etwa {limit:.2g}.</translation>
    </message>
    <message>
        <source>The step size {learning_rate:.3g} is too large here (limit about {limit:.2g}): the loss is {loss:.3g} and does not come below the {constant_loss:.3g} of a constant answer.</source>
        <translation>Die Schrittweite {learning_rate:.3g} ist hier zu groß (Grenze etwa {limit:.2g}): Der Verlust ist {loss:.3g} und kommt nicht unter die {constant_loss:.3g} einer konstanten Antwort.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: every unit is saturated, where the loss is flat. The weights it started with are too large; the loss stays at {loss:.3g}, and a constant answer has {constant_loss:.3g}.</source>
        <translation>Divergiert bei Update {update:,}: Jede Einheit ist gesättigt, wo der Verlust flach ist. Die Startgewichte sind zu groß; der Verlust bleibt bei {loss:.3g}, eine konstante Antwort hat {constant_loss:.3g}.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: every unit is saturated, where the loss is flat. The step size {learning_rate:.3g} is too large here (limit about {limit:.2g}): its steps threw the units there. The loss stays at {loss:.3g}, and a constant answer has {constant_loss:.3g}.</source>
        <translation>Divergiert bei Update {update:,}: Jede Einheit ist gesättigt, wo der Verlust flach ist. Die Schrittweite {learning_rate:.3g} ist hier zu groß (Grenze etwa {limit:.2g}): Ihre Schritte haben die Einheiten dorthin geworfen. Der Verlust bleibt bei {loss:.3g}, eine konstante Antwort hat {constant_loss:.3g}.</translation>
    </message>
    <message>
        <source>The network answers one constant (loss {loss:.3g}): L2 {l2:.3g} is too strong and holds the weights near zero. Use a smaller L2.</source>
        <translation>Das Netz antwortet immer gleich (Verlust {loss:.3g}): L2 {l2:.3g} ist zu stark und hält die Gewichte nahe null. Ein kleineres L2 wählen.</translation>
    </message>
    <message>
        <source>The network answers one constant (loss {loss:.3g}): L1 is too strong and holds the weights at zero. Use a smaller L1.</source>
        <translation>Das Netz antwortet immer gleich (Verlust {loss:.3g}): L1 ist zu stark und hält die Gewichte bei null. Ein kleineres L1 wählen.</translation>
    </message>
    <message>
        <source>The network answers one constant (loss {loss:.3g}): its weights are all zero, so no gradient reaches them. Start from random weights.</source>
        <translation>Das Netz antwortet immer gleich (Verlust {loss:.3g}): Seine Gewichte sind alle null, sodass kein Gradient sie erreicht. Mit zufälligen Gewichten beginnen.</translation>
    </message>
    <message>
        <source>The network answers one constant (loss {loss:.3g}): every unit of a layer is dead, so no gradient passes it. Use a smaller step size and start again, or another activation.</source>
        <translation>Das Netz antwortet immer gleich (Verlust {loss:.3g}): Jede Einheit einer Schicht ist tot, sodass kein Gradient sie passiert. Eine kleinere Schrittweite wählen und neu beginnen oder eine andere Aktivierung.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: the loss is no longer a finite number; it began at {start_loss:.3g}. The step size {learning_rate:.3g} is too large here. The largest stable one is about {limit:.2g}.</source>
        <translation>Divergiert bei Update {update:,}: Der Verlust ist keine endliche Zahl mehr; er begann bei {start_loss:.3g}. Die Schrittweite {learning_rate:.3g} ist hier zu groß. Die größte stabile ist etwa {limit:.2g}.</translation>
    </message>
    <message>
        <source>The parameters are those of update {best_update:,}, whose validation loss {best_loss:.4g} is the best up to the end after epoch {epoch:,}.</source>
        <translation>Die Parameter sind die von Update {best_update:,}, dessen Validierungsverlust {best_loss:.4g} der beste bis zum Ende nach Epoche {epoch:,} ist.</translation>
    </message>
    <message>
        <source>{path} was written by a newer nnstudio, which searches differently</source>
        <translation>{path} wurde von einem neueren nnstudio geschrieben, das anders sucht</translation>
    </message>
    <message>
        <source>{path} was begun by a version that drew the number of parameters within a budget; this one draws depth and width: look at it, or begin anew in another file</source>
        <translation>{path} wurde von einer Version begonnen, die die Zahl der Parameter innerhalb eines Budgets zog; diese zieht Tiefe und Breite: ansehen oder in einer anderen Datei neu beginnen</translation>
    </message>
    <message>
        <source>no {part_name} samples are held out to judge an average by: lower the training share</source>
        <translation>keine {part_name} Beispiele sind zurückgehalten, um ein Mittel zu beurteilen: den Trainingsanteil senken</translation>
    </message>
    <message>
        <source>folds: class {name} has {has}, {rest} of them in the test part; the other {left} too few for {count} stratified folds: use fewer folds, or plain ones</source>
        <translation>Teile: Klasse {name} hat {has}, {rest} davon in der Testmenge; die übrigen {left} sind zu wenige für {count} geschichtete Teile: weniger oder einfache Teile wählen</translation>
    </message>
    <message>
        <source>folds: class {name} has {has}, too few for {count} stratified folds: use fewer folds, or plain ones</source>
        <translation>Teile: Klasse {name} hat {has}, zu wenige für {count} geschichtete Teile: weniger oder einfache Teile wählen</translation>
    </message>
    <message>
        <source>it holds {names} studies, and a search is one</source>
        <translation>sie enthält {names} Studien, eine Suche ist eine einzige</translation>
    </message>
    <message>
        <source>Earlier openings could not be read and are not counted: {aside} keeps their record.</source>
        <translation>Frühere Öffnungen konnten nicht gelesen werden und zählen nicht mit: {aside} bewahrt ihre Aufzeichnung.</translation>
    </message>
    <message>
        <source>That the test set was opened could not be noted in {where}: {reason}.</source>
        <translation>Dass die Testmenge geöffnet wurde, konnte nicht in {where} vermerkt werden: {reason}.</translation>
    </message>
    <message>
        <source>it is larger than a search can be</source>
        <translation>sie ist größer, als eine Suche sein kann</translation>
    </message>
    <message>
        <source>trial {number} is missing, or there twice</source>
        <translation>Versuch {number} fehlt oder ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>trial {number} has scores after epochs that are none</source>
        <translation>Versuch {number} hat Werte nach Epochen, die es nicht gibt</translation>
    </message>
    <message>
        <source>it is another program&apos;s database</source>
        <translation>sie ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it holds more than {most:,} trials</source>
        <translation>sie enthält mehr als {most:,} Versuche</translation>
    </message>
    <message>
        <source>trial {number} has no {name}</source>
        <translation>Versuch {number} hat kein {name}</translation>
    </message>
    <message>
        <source>trial {number} has {name} {value!r}, which makes no sense</source>
        <translation>Versuch {number} hat {name} {value!r}, was keinen Sinn ergibt</translation>
    </message>
    <message>
        <source>it holds {name!r}, a {kind} that no search has</source>
        <translation>sie enthält {name!r}, {kind}, was keine Suche hat</translation>
    </message>
    <message>
        <source>it computes columns of {name!r}, which no search does</source>
        <translation>sie berechnet Spalten von {name!r}, was keine Suche tut</translation>
    </message>
    <message>
        <source>seeds: {seeds} starts no training: use 1 or more</source>
        <translation>Startwerte: {seeds} beginnt kein Training: 1 oder mehr verwenden</translation>
    </message>
    <message>
        <source>score r2: a single validation sample has no R2: use loss, or folds</source>
        <translation>Wertung r2: ein einzelnes Validierungsbeispiel hat kein R2: den Verlust oder Teile wählen</translation>
    </message>
    <message>
        <source>{source} is a function, which has no test set to open</source>
        <translation>{source} ist eine Funktion ohne Testmenge, die man öffnen könnte</translation>
    </message>
    <message>
        <source>the samples of this training were given from Python, which leaves none to test with</source>
        <translation>die Beispiele dieses Trainings kamen aus Python, zum Testen bleiben keine</translation>
    </message>
    <message>
        <source>Neighbours have no weights to write: export their table instead, or train a network.</source>
        <translation>Nachbarn haben keine Gewichte zum Schreiben: stattdessen ihre Tabelle exportieren oder ein Netz trainieren.</translation>
    </message>
    <message>
        <source>{source} is a function and no model: choose samples and train a network.</source>
        <translation>{source} ist eine Funktion und kein Modell: Beispiele wählen und ein Netz trainieren.</translation>
    </message>
    <message>
        <source>a film is written as .gif or .mp4.</source>
        <translation>ein Film wird als .gif oder .mp4 geschrieben.</translation>
    </message>
    <message>
        <source>Films need a library: install it with pip install nnstudio[exchange]</source>
        <translation>Filme brauchen eine Bibliothek: mit pip install nnstudio[exchange] installieren</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>MP4 needs ffmpeg, which is not here: install it, or write a .gif.</source>
        <translation>MP4 braucht ffmpeg, das hier fehlt: installieren oder ein .gif schreiben.</translation>
    </message>
    <message>
        <source>ONNX needs a library: install it with pip install nnstudio[exchange]</source>
        <translation>ONNX braucht eine Bibliothek: mit pip install nnstudio[exchange] installieren</translation>
    </message>
    <message>
        <source>Parquet needs a library: install it with pip install nnstudio[exchange]</source>
        <translation>Parquet braucht eine Bibliothek: mit pip install nnstudio[exchange] installieren</translation>
    </message>
    <message>
        <source>A {kind} cannot be saved: use an Experiment, a Trainer or a Project.</source>
        <translation>{kind} kann nicht gespeichert werden: ein Experiment, einen Trainer oder ein Projekt angeben.</translation>
    </message>
    <message>
        <source>its picture is not a small PNG</source>
        <translation>ihr Bild ist kein kleines PNG</translation>
    </message>
    <message>
        <source>{target} could not be saved: {reason}. Choose another place or make room.</source>
        <translation>{target} konnte nicht gespeichert werden: {reason}. Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>{target} could not be saved: {reason}.</source>
        <translation>{target} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>{source} could not be opened: {reason}.</source>
        <translation>{source} konnte nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{source} holds an experiment this version does not accept: {reason}.</source>
        <translation>{source} enthält ein Experiment, das diese Version nicht annimmt: {reason}.</translation>
    </message>
    <message>
        <source>{source} is not an nnstudio project, or it is damaged ({reason}).</source>
        <translation>{source} ist kein nnstudio-Projekt oder beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>{source} is damaged: {reason}.</source>
        <translation>{source} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>what was written cannot be read again: {reason}</source>
        <translation>was geschrieben wurde, lässt sich nicht wieder lesen: {reason}</translation>
    </message>
    <message>
        <source>{member!r} is not a name an array may have</source>
        <translation>{member!r} ist kein erlaubter Name eines Arrays</translation>
    </message>
    <message>
        <source>two runs have one number</source>
        <translation>zwei Läufe haben dieselbe Nummer</translation>
    </message>
    <message>
        <source>there is no run {current}, which it says is shown</source>
        <translation>es gibt keinen Lauf {current}, der angeblich gezeigt wird</translation>
    </message>
    <message>
        <source>{constant} is not a number a project may hold</source>
        <translation>{constant} ist keine Zahl, die ein Projekt enthalten darf</translation>
    </message>
    <message>
        <source>it does not end as a zip does</source>
        <translation>die Datei endet nicht wie eine ZIP-Datei</translation>
    </message>
    <message>
        <source>it declares more than a project can hold</source>
        <translation>sie gibt mehr an, als ein Projekt enthalten kann</translation>
    </message>
    <message>
        <source>it holds two members of one name</source>
        <translation>sie enthält zwei Teile desselben Namens</translation>
    </message>
    <message>
        <source>{name} is larger than it may be</source>
        <translation>{name} ist größer als erlaubt</translation>
    </message>
    <message>
        <source>{name} is not as large as it declares</source>
        <translation>{name} ist nicht so groß wie angegeben</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} is packed in a way a project is not</source>
        <translation>{name} ist anders gepackt als in einem Projekt</translation>
    </message>
    <message>
        <source>{name} would be larger than a project may hold</source>
        <translation>{name} wäre größer, als ein Projekt enthalten darf</translation>
    </message>
    <message>
        <source>it has more runs, or longer ones, than a project can hold: delete some of them</source>
        <translation>es hat mehr oder längere Läufe, als ein Projekt enthalten kann: einige löschen</translation>
    </message>
    <message>
        <source>{name} holds half of a character pair, which is no text</source>
        <translation>{name} enthält ein halbes Zeichenpaar, was kein Text ist</translation>
    </message>
    <message>
        <source>{name} has another array format</source>
        <translation>{name} hat ein anderes Array-Format</translation>
    </message>
    <message>
        <source>{name} holds {dtype}, which a project does not</source>
        <translation>{name} enthält {dtype}, was in einem Projekt nicht vorkommt</translation>
    </message>
    <message>
        <source>{name} does not hold the {shape} numbers it declares</source>
        <translation>{name} enthält nicht die {shape} angegebenen Zahlen</translation>
    </message>
    <message>
        <source>project.json does not say that it is an nnstudio project</source>
        <translation>project.json sagt nicht, dass es ein nnstudio-Projekt ist</translation>
    </message>
    <message>
        <source>its version {version!r} is not a number this program knows</source>
        <translation>ihre Version {version!r} ist diesem Programm nicht bekannt</translation>
    </message>
    <message>
        <source>it was written by a newer nnstudio (format {version}, this one reads up to {version2})</source>
        <translation>sie wurde von einem neueren nnstudio geschrieben (Format {version}, dieses liest bis {version2})</translation>
    </message>
    <message>
        <source>The text holds {found} different links of TensorFlow Playground: copy one of them.</source>
        <translation>Der Text enthält {found} verschiedene Links von TensorFlow Playground: einen davon kopieren.</translation>
    </message>
    <message>
        <source>{text} is no link of TensorFlow Playground: copy its whole address, from https:// to the end.</source>
        <translation>{text} ist kein Link von TensorFlow Playground: die ganze Adresse kopieren, von https:// bis zum Ende.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>nicht ganz</translation>
    </message>
    <message>
        <source>seed={said} drives the Playground&apos;s own generator; here it is seed {seed}, so samples and initial weights are drawn alike and are not the same ones.</source>
        <translation>seed={said} gehört zum eigenen Zufallsgenerator des Playground; hier wird daraus der Startwert {seed}: Beispiele und Anfangsgewichte werden auf gleiche Art gezogen, sind aber nicht dieselben.</translation>
    </message>
    <message>
        <source>The link has no #, without which the Playground reads nothing; what is behind it counts.</source>
        <translation>Dem Link fehlt das #, ohne das der Playground nichts liest; was danach käme, zählt.</translation>
    </message>
    <message>
        <source>The link is cut short; what is missing has the Playground&apos;s own defaults.</source>
        <translation>Der Link ist abgeschnitten; was fehlt, hat die Vorgaben des Playground.</translation>
    </message>
    <message>
        <source>only what stands before a second = counts, as on the Playground.</source>
        <translation>nur was vor einem zweiten = steht, zählt, wie im Playground.</translation>
    </message>
    <message>
        <source>{name} is there more than once; its last value, {value}, counts.</source>
        <translation>{name} kommt mehr als einmal vor; der letzte Wert, {value}, zählt.</translation>
    </message>
    <message>
        <source>dataset={value} is left out: regression takes its data from regDataset.</source>
        <translation>dataset={value} entfällt: Regression nimmt ihre Daten aus regDataset.</translation>
    </message>
    <message>
        <source>{key}={said} is not known here (known are {known}); {default} is used.</source>
        <translation>{key}={said} ist hier nicht bekannt (bekannt sind {known}); verwendet wird {default}.</translation>
    </message>
    <message>
        <source>{key}={said} counts as true: to the Playground only the word false is false.</source>
        <translation>{key}={said} gilt als wahr: Für den Playground ist nur das Wort false falsch.</translation>
    </message>
    <message>
        <source>noise={value} becomes {own:g}, as on the Playground.</source>
        <translation>noise={value} wird {own:g}, wie im Playground.</translation>
    </message>
    <message>
        <source>batchSize={size} is more than the {samples} training samples, with which the Playground never makes an update; here each update takes all of them.</source>
        <translation>batchSize={size} ist mehr als die {samples} Trainingsbeispiele, womit der Playground nie ein Update macht; hier nimmt jedes Update alle.</translation>
    </message>
    <message>
        <source>networkShape={said} is not taken (up to {most} widths of 1 to {most2}); {used} is used.</source>
        <translation>networkShape={said} wird nicht übernommen (bis zu {most} Breiten von 1 bis {most2}); {used} wird verwendet.</translation>
    </message>
    <message>
        <source>{key}{setting}=true takes the input {key} away, as on the Playground.</source>
        <translation>{key}{setting}=true nimmt die Eingabe {key} weg, wie im Playground.</translation>
    </message>
    <message>
        <source>No input is chosen, and a network needs one; x1 and x2 are used.</source>
        <translation>Es ist keine Eingabe gewählt, und ein Netz braucht eine; verwendet werden x1 und x2.</translation>
    </message>
    <message>
        <source>{names} concerns the looks of the page and changes nothing here.</source>
        <translation>{names} betrifft das Aussehen der Seite und ändert hier nichts.</translation>
    </message>
    <message>
        <source>{names} concern the looks of the page and change nothing here.</source>
        <translation>{names} betreffen das Aussehen der Seite und ändern hier nichts.</translation>
    </message>
    <message>
        <source>{names} is no key of the Playground and is left out.</source>
        <translation>{names} ist kein Schlüssel des Playground und wird weggelassen.</translation>
    </message>
    <message>
        <source>{names} are no keys of the Playground and are left out.</source>
        <translation>{names} sind keine Schlüssel des Playground und werden weggelassen.</translation>
    </message>
    <message>
        <source>{key}={value} is not taken ({why}); {instead} is used.</source>
        <translation>{key}={value} wird nicht übernommen ({why}); verwendet wird {instead}.</translation>
    </message>
    <message>
        <source>every row has {least:g}: choose another target</source>
        <translation>jede Zeile hat {least:g}: ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>every row has the same value: choose another target</source>
        <translation>jede Zeile hat denselben Wert: ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>{key}={said} makes no sense; {default} is used.</source>
        <translation>{key}={said} ergibt keinen Sinn; verwendet wird {default}.</translation>
    </message>
    <message>
        <source>networkShape={said} makes no sense; {default} is used.</source>
        <translation>networkShape={said} ergibt keinen Sinn; {default} wird verwendet.</translation>
    </message>
    <message>
        <source>{key} is an input that the Playground names and does not have; it is left out.</source>
        <translation>{key} ist eine Eingabe, die der Playground nennt, aber nicht hat; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>{folder} has a lock of that name already</source>
        <translation>{folder} hat schon eine Sperre dieses Namens</translation>
    </message>
    <message>
        <source>a run of a claim makes at most {most:,} updates</source>
        <translation>ein Lauf einer Behauptung macht höchstens {most:,} Updates</translation>
    </message>
    <message>
        <source>until needs a number of epochs to give up at: write 100 epochs before it</source>
        <translation>until braucht eine Zahl von Epochen, nach der aufgegeben wird: 100 epochs davor schreiben</translation>
    </message>
    <message>
        <source>a run of a claim has at most {most} trials and {most2} folds</source>
        <translation>ein Lauf einer Behauptung hat höchstens {most} Versuche und {most2} Teile</translation>
    </message>
    <message>
        <source>over needs folds: write 5 folds beside it</source>
        <translation>over braucht Teile: 5 folds daneben schreiben</translation>
    </message>
    <message>
        <source>search needs trials: write 12 trials beside it</source>
        <translation>search braucht Versuche: 12 trials daneben schreiben</translation>
    </message>
    <message>
        <source>{name} is no id: use small letters, digits and hyphens</source>
        <translation>{name} ist keine Kennung: Kleinbuchstaben, Ziffern und Bindestriche verwenden</translation>
    </message>
    <message>
        <source>a claim has at most {most} runs</source>
        <translation>eine Behauptung hat höchstens {most} Läufe</translation>
    </message>
    <message>
        <source>two runs of a claim bear one name: begin each with a name of its own</source>
        <translation>zwei Läufe einer Behauptung haben denselben Namen: jeden mit einem eigenen beginnen</translation>
    </message>
    <message>
        <source>{seeds} is no number of seeds: use 5, or 4 of 5</source>
        <translation>{seeds} ist keine Zahl von Startwerten: 5 oder 4 of 5 verwenden</translation>
    </message>
    <message>
        <source>nothing is claimed: say what holds, or which goal of the step it reaches</source>
        <translation>nichts wird behauptet: sagen, was gilt oder welches Ziel des Schritts erreicht wird</translation>
    </message>
    <message>
        <source>then has no meaning in a claim: use and</source>
        <translation>then hat in einer Behauptung keinen Sinn: and verwenden</translation>
    </message>
    <message>
        <source>{part} is no part of a run: use a name, settings such as model.l1 = 0.1, 100 epochs, until and a goal, exact, 5 folds, over, search</source>
        <translation>{part} ist kein Teil eines Laufs: einen Namen, Einstellungen wie model.l1 = 0.1, 100 epochs, until und ein Ziel, exact, 5 folds, over oder search verwenden</translation>
    </message>
    <message>
        <source>a lesson has at most {most:,} bytes</source>
        <translation>eine Lektion hat höchstens {most:,} Bytes</translation>
    </message>
    <message>
        <source>a lesson begins with a line of three hyphens and its title</source>
        <translation>eine Lektion beginnt mit einer Zeile aus drei Bindestrichen und ihrem Titel</translation>
    </message>
    <message>
        <source>the second line of three hyphens is missing</source>
        <translation>die zweite Zeile aus drei Bindestrichen fehlt</translation>
    </message>
    <message>
        <source>there is no step: begin one with ## and its title</source>
        <translation>es gibt keinen Schritt: beginne einen mit ## und seinem Titel</translation>
    </message>
    <message>
        <source>this block stands before the first step: begin a step with ## and its title</source>
        <translation>dieser Block steht vor dem ersten Schritt: beginne einen Schritt mit ## und seinem Titel</translation>
    </message>
    <message>
        <source>a step has at most {most} goals, hints and shown controls</source>
        <translation>ein Schritt hat höchstens {most} Ziele, Hinweise und gezeigte Bedienelemente</translation>
    </message>
    <message>
        <source>the question has no answer: use answer: 25, answer: 0.1 to 0.2, or lines of [ ]</source>
        <translation>die Frage hat keine Antwort: verwende answer: 25, answer: 0.1 to 0.2 oder Zeilen mit [ ]</translation>
    </message>
    <message>
        <source>{value} is no answer: use a number, or two as 0.1 to 0.2</source>
        <translation>{value} ist keine Antwort: verwende eine Zahl oder zwei wie 0.1 to 0.2</translation>
    </message>
    <message>
        <source>{value} is no length: use 1 to 240 minutes</source>
        <translation>{value} ist keine Dauer: verwende 1 bis 240 Minuten</translation>
    </message>
    <message>
        <source>id is missing in the claim: give it a short name</source>
        <translation>der Behauptung fehlt id: ihr einen kurzen Namen geben</translation>
    </message>
    <message>
        <source>{key} is missing between the lines of three hyphens at the top</source>
        <translation>{key} fehlt zwischen den Zeilen aus drei Bindestrichen am Anfang</translation>
    </message>
    <message>
        <source>there is a claim {id} already, in line {line}</source>
        <translation>es gibt schon eine Behauptung {id}, in Zeile {line}</translation>
    </message>
    <message>
        <source>the step has no title</source>
        <translation>der Schritt hat keinen Titel</translation>
    </message>
    <message>
        <source>the step {title} has no text</source>
        <translation>der Schritt {title} hat keinen Text</translation>
    </message>
    <message>
        <source>a value has at most {most:,} letters</source>
        <translation>ein Wert hat höchstens {most:,} Zeichen</translation>
    </message>
    <message>
        <source>{key} has no value</source>
        <translation>{key} hat keinen Wert</translation>
    </message>
    <message>
        <source>{key} stands here a second time; it was in line {line}</source>
        <translation>{key} steht hier ein zweites Mal; es stand schon in Zeile {line}</translation>
    </message>
    <message>
        <source>goal: {reason}</source>
        <translation>Ziel: {reason}</translation>
    </message>
    <message>
        <source>{key} is missing in the question</source>
        <translation>{key} fehlt in der Frage</translation>
    </message>
    <message>
        <source>a question has answers to choose from or a number, not both</source>
        <translation>eine Frage hat Antworten zur Auswahl oder eine Zahl, nicht beides</translation>
    </message>
    <message>
        <source>a question has two answers or more, at least one of them marked with [x]</source>
        <translation>eine Frage hat zwei Antworten oder mehr, mindestens eine davon mit [x] markiert</translation>
    </message>
    <message>
        <source>{name} is not the name of a control</source>
        <translation>{name} ist nicht der Name eines Bedienelements</translation>
    </message>
    <message>
        <source>{word} is no goal of this step: it has {most}, counted from 1</source>
        <translation>{word} ist kein Ziel dieses Schritts: er hat {most}, ab 1 gezählt</translation>
    </message>
    <message>
        <source>set needs a path and a value, such as training.learning_rate = 0.1</source>
        <translation>set braucht einen Pfad und einen Wert, etwa training.learning_rate = 0.1</translation>
    </message>
    <message>
        <source>claim: there is no claim {name} in this lesson</source>
        <translation>claim: in dieser Lektion gibt es keine Behauptung {name}</translation>
    </message>
    <message>
        <source>{line} is not understood: use {known}, each with a colon and a value</source>
        <translation>{line} wird nicht verstanden: verwende {known}, jeweils mit Doppelpunkt und einem Wert</translation>
    </message>
    <message>
        <source>a question has at most {most} answers to choose from</source>
        <translation>eine Frage hat höchstens {most} Antworten zur Auswahl</translation>
    </message>
    <message>
        <source>{target} is no picture in the lesson&apos;s folder (png, svg, jpg)</source>
        <translation>{target} ist kein Bild im Ordner der Lektion (png, svg, jpg)</translation>
    </message>
    <message>
        <source>{target} is no link that a lesson may have: use show: and the name of a control, with %20 for a space in it</source>
        <translation>{target} ist kein Verweis, den eine Lektion haben darf: verwende show: und den Namen eines Bedienelements, mit %20 für ein Leerzeichen darin</translation>
    </message>
    <message>
        <source>says is missing after the goal: tell the learner what to reach</source>
        <translation>says fehlt nach dem Ziel: sage den Lernenden, was zu erreichen ist</translation>
    </message>
    <message>
        <source>a lesson has at most {most} steps</source>
        <translation>eine Lektion hat höchstens {most} Schritte</translation>
    </message>
    <message>
        <source>says goes with the goal in the line before it</source>
        <translation>says gehört zum Ziel in der Zeile davor</translation>
    </message>
    <message>
        <source>this stands before the first step: begin a step with ## and its title</source>
        <translation>das steht vor dem ersten Schritt: beginne einen Schritt mit ## und seinem Titel</translation>
    </message>
    <message>
        <source>start stands in this step a second time</source>
        <translation>start steht in diesem Schritt ein zweites Mal</translation>
    </message>
    <message>
        <source>a goal has at most {most} letters</source>
        <translation>ein Ziel hat höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>{now} is not expected here: join goals with and, or, then</source>
        <translation>{now} wird hier nicht erwartet: verbinde Ziele mit and, or, then</translation>
    </message>
    <message>
        <source>{wanted} is missing instead of {now}</source>
        <translation>{wanted} fehlt, stattdessen steht hier {now}</translation>
    </message>
    <message>
        <source>{wanted} is missing at the end</source>
        <translation>{wanted} fehlt am Ende</translation>
    </message>
    <message>
        <source>brackets and not go at most {most} deep</source>
        <translation>Klammern und not gehen höchstens {most} tief</translation>
    </message>
    <message>
        <source>{sign} does not compare: use one of &lt; &lt;= &gt; &gt;= = !=</source>
        <translation>{sign} vergleicht nicht: verwende eines von &lt; &lt;= &gt; &gt;= = !=</translation>
    </message>
    <message>
        <source>{text} is no number, and {sign} compares numbers</source>
        <translation>{text} ist keine Zahl, und {sign} vergleicht Zahlen</translation>
    </message>
    <message>
        <source>{rest} is not understood in a goal</source>
        <translation>{rest} wird in einem Ziel nicht verstanden</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>opened {what} is not known: use opened dock or opened workspace</source>
        <translation>opened {what} ist nicht bekannt: verwende opened dock oder opened workspace</translation>
    </message>
    <message>
        <source>test goes with opened: write test opened</source>
        <translation>test gehört zu opened: schreibe test opened</translation>
    </message>
    <message>
        <source>there is no file {name} in the lesson&apos;s folder</source>
        <translation>im Ordner der Lektion gibt es keine Datei {name}</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>it is not UTF-8 from byte {start} on: save it as UTF-8</source>
        <translation>ab Byte {start} ist es kein UTF-8: speichere es als UTF-8</translation>
    </message>
    <message>
        <source>it differs from {file} in more than its texts: {place}</source>
        <translation>es unterscheidet sich von {file} in mehr als seinen Texten: {place}</translation>
    </message>
    <message>
        <source>{runs} runs are too many to train at once: use at most {most}</source>
        <translation>{runs} Läufe sind zu viele für gleichzeitiges Training: höchstens {most}</translation>
    </message>
    <message>
        <source>This run was changed at update {update:,} ({text}), so it cannot be repeated exactly: the timeline goes back to kept moments.</source>
        <translation>Dieser Lauf wurde bei Update {update:,} geändert ({text}) und lässt sich darum nicht genau wiederholen: Die Zeitleiste geht zu aufbewahrten Zeitpunkten zurück.</translation>
    </message>
    <message>
        <source>{updates_per_second:g} updates a second is no pace: use a number above 0</source>
        <translation>{updates_per_second:g} Updates pro Sekunde sind kein Tempo: eine Zahl über 0 wählen</translation>
    </message>
</context>
</TS>
