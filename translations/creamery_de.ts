<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AmountEdit</name>
    <message>
        <source>%1, amount and currency</source>
        <translation>%1, Betrag und Währung</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, Währung</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Starting the demo store…</source>
        <translation>Der Demo-Shop wird gestartet…</translation>
    </message>
    <message>
        <source>The demo store did not start: %1</source>
        <translation>Der Demo-Shop konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>Northwind Fonts (demo)</source>
        <translation>Northwind Fonts (Demo)</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive this product?</source>
        <translation>Dieses Produkt archivieren?</translation>
    </message>
    <message>
        <source>&amp;Archive product</source>
        <translation>Produkt &amp;archivieren</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Archiving the product…</source>
        <translation>Das Produkt wird archiviert…</translation>
    </message>
    <message>
        <source>Nobody can buy it any more. Customers who subscribe already stay subscribed. The API can&apos;t undo this: only Creem&apos;s web dashboard brings a product back.</source>
        <translation>Niemand kann es mehr kaufen. Bestehende Abonnements laufen weiter. Über die API lässt sich das nicht rückgängig machen: Nur im Web-Dashboard von Creem lässt sich ein Produkt zurückholen.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, billing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>Shop, Modus</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, Live-Modus</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1, Testmodus</translation>
    </message>
    <message>
        <source>Open Creem&apos;s &amp;dashboard</source>
        <translation>Creem-&amp;Dashboard öffnen</translation>
    </message>
    <message>
        <source>The product is not archived</source>
        <translation>Das Produkt ist nicht archiviert</translation>
    </message>
    <message>
        <source>It is still on sale. You can try again.</source>
        <translation>Es wird weiterhin verkauft. Sie können es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Periodenende</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Nächste Abbuchung</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Use for this &amp;session only</source>
        <translation>Nur für diese &amp;Sitzung verwenden</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>My store</source>
        <translation>Mein Shop</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Store &amp;name</source>
        <translation>&amp;Name des Shops</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Retry the keychain</source>
        <translation>Schlüssel&amp;bund erneut abfragen</translation>
    </message>
    <message>
        <source>Try the &amp;demo store</source>
        <translation>&amp;Demo-Shop ausprobieren</translation>
    </message>
    <message>
        <source>The key is kept in memory until Creamery closes. It is not written anywhere.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis Creamery beendet wird. Er wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>You find it in Creem&apos;s dashboard under Settings, API keys. It is kept in your desktop&apos;s keychain and nowhere else.</source>
        <translation>Sie finden ihn im Creem-Dashboard unter „Settings“, „API keys“. Er wird nur im Schlüsselbund Ihres Desktops gespeichert.</translation>
    </message>
    <message>
        <source>A live key begins with creem_.</source>
        <translation>Ein Live-Schlüssel beginnt mit creem_.</translation>
    </message>
    <message>
        <source>A test key begins with creem_test_.</source>
        <translation>Ein Testschlüssel beginnt mit creem_test_.</translation>
    </message>
    <message>
        <source>Live keys begin with creem_, test keys with creem_test_.</source>
        <translation>Live-Schlüssel beginnen mit creem_, Testschlüssel mit creem_test_.</translation>
    </message>
    <message>
        <source>This isn&apos;t a Creem API key: those begin with creem_ and hold no spaces.</source>
        <translation>Das ist kein API-Schlüssel von Creem: Diese beginnen mit creem_ und enthalten keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This is a test key; a live key is needed here.</source>
        <translation>Das ist ein Testschlüssel; hier wird ein Live-Schlüssel benötigt.</translation>
    </message>
    <message>
        <source>This is a live key; a test key is needed here.</source>
        <translation>Das ist ein Live-Schlüssel; hier wird ein Testschlüssel benötigt.</translation>
    </message>
    <message>
        <source>A test key: it opens the store&apos;s test mode.</source>
        <translation>Ein Testschlüssel: Er öffnet den Testmodus des Shops.</translation>
    </message>
    <message>
        <source>A live key: it opens the real store.</source>
        <translation>Ein Live-Schlüssel: Er öffnet den echten Shop.</translation>
    </message>
    <message>
        <source>Asking Creem whether it accepts this key…</source>
        <translation>Creem wird gefragt, ob dieser Schlüssel gültig ist…</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
</context>
<context>
    <name>CustomFieldBox</name>
    <message>
        <source>no minimum</source>
        <translation>kein Minimum</translation>
    </message>
    <message>
        <source>no maximum</source>
        <translation>kein Maximum</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Check box</source>
        <translation>Kontrollkästchen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>What the customer is asked, at most 50 characters.</source>
        <translation>Was der Kunde gefragt wird, höchstens 50 Zeichen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>How your program finds the answer: letters and digits.</source>
        <translation>So findet Ihr Programm die Antwort: Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Text beside it</source>
        <translation>Text daneben</translation>
    </message>
    <message>
        <source>Markdown, for a link to your terms.</source>
        <translation>Markdown, etwa für einen Link zu Ihren Bedingungen.</translation>
    </message>
    <message>
        <source>Custom field %1: %2</source>
        <translation>Eigenes Feld %1: %2</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Mindestzahl an Zeichen</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Höchstzahl an Zeichen</translation>
    </message>
</context>
<context>
    <name>CustomFieldsEditor</name>
    <message>
        <source>Add a &amp;field</source>
        <translation>&amp;Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a custom field</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Choose a customer to see the whole story.</source>
        <translation>Wählen Sie einen Kunden aus, um den gesamten Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Die Kunden werden gelesen…</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Everyone who buys from you will be listed here.</source>
        <translation>Hier werden alle aufgeführt, die bei Ihnen kaufen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Your id</source>
        <translation>Ihre ID</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>number of records</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Asking Creem…</source>
        <translation>Creem wird gefragt…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>activations, at most</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 activated</source>
        <comment>activations</comment>
        <translation>%1 aktiviert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>subscriptions of %1</source>
        <translation>Abonnements von %1</translation>
    </message>
    <message>
        <source>payments of %1</source>
        <translation>Zahlungen von %1</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <comment>label, address</comment>
        <translation>%1: %2 öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>%1, in the details</source>
        <translation>%1, in den Details</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>%1: show %2</source>
        <comment>label, record</comment>
        <translation>%1: %2 anzeigen</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <comment>record, id</comment>
        <translation>%1 anzeigen, %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>number of records</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <comment>records</comment>
        <translation>Alle anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>DiscountsPage</name>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Search discounts</source>
        <translation>Rabatte suchen</translation>
    </message>
    <message>
        <source>Choose a discount to see all that Creem knows of it.</source>
        <translation>Wählen Sie einen Rabatt aus, um alle Angaben von Creem dazu zu sehen.</translation>
    </message>
    <message>
        <source>Reading the discounts…</source>
        <translation>Die Rabatte werden gelesen…</translation>
    </message>
    <message>
        <source>No discounts yet</source>
        <translation>Noch keine Rabatte</translation>
    </message>
    <message>
        <source>The codes that you give to customers will be listed here.</source>
        <translation>Hier werden die Codes aufgeführt, die Sie an Kunden vergeben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>redemptions, maximum</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>redemptions</comment>
        <translation>%1, unbegrenzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Creem names no product for it.</source>
        <translation>Creem nennt dafür kein Produkt.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>EditProductDialog</name>
    <message>
        <source>Edit product</source>
        <translation>Produkt bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>Die Änderungen werden gespeichert…</translation>
    </message>
    <message>
        <source>This makes a new price. Customers who subscribe already may keep paying the old one, %1.</source>
        <translation>Damit entsteht ein neuer Preis. Bestehende Abonnenten zahlen eventuell weiter den alten, %1.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Creem has not taken the changes over</source>
        <translation>Creem hat die Änderungen nicht übernommen</translation>
    </message>
    <message>
        <source>The product is as it was before. You can save again.</source>
        <translation>Das Produkt ist unverändert. Sie können erneut speichern.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>Shop, Modus</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, Live-Modus</translation>
    </message>
    <message>
        <source>Change this product in live mode?</source>
        <translation>Dieses Produkt im Live-Modus ändern?</translation>
    </message>
    <message>
        <source>New customers pay the new price at once. Customers who subscribe already may keep the old one.</source>
        <translation>Neue Kunden zahlen sofort den neuen Preis. Bestehende Abonnenten behalten eventuell den alten.</translation>
    </message>
    <message>
        <source>Real customers of %1 will see it at once.</source>
        <translation>Echte Kunden von %1 sehen das sofort.</translation>
    </message>
    <message>
        <source>Save in &amp;live mode</source>
        <translation>Im &amp;Live-Modus speichern</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Creem asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Creem bittet, vor dem nächsten Versuch %n Sekunde zu warten.</numerusform>
            <numerusform>Creem bittet, vor dem nächsten Versuch %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creem asks to wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Creem bittet, vor dem nächsten Versuch %n Minute zu warten.</numerusform>
            <numerusform>Creem bittet, vor dem nächsten Versuch %n Minuten zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A live key doesn&apos;t open the test store: test keys begin with creem_test_.</source>
        <translation>Ein Live-Schlüssel öffnet den Test-Shop nicht: Testschlüssel beginnen mit creem_test_.</translation>
    </message>
    <message>
        <source>A test key doesn&apos;t open the live store: live keys don&apos;t begin with creem_test_.</source>
        <translation>Ein Testschlüssel öffnet den Live-Shop nicht: Live-Schlüssel beginnen nicht mit creem_test_.</translation>
    </message>
    <message>
        <source>Creem does not accept the key</source>
        <translation>Creem akzeptiert den Schlüssel nicht</translation>
    </message>
    <message>
        <source>It may have been deleted or replaced in Creem&apos;s dashboard, or it may lack the right to do this.</source>
        <translation>Er wurde vielleicht im Creem-Dashboard gelöscht oder ersetzt, oder ihm fehlt die Berechtigung dafür.</translation>
    </message>
    <message>
        <source>Your key is still stored. Connect the store again with the key that Creem shows now.</source>
        <translation>Ihr Schlüssel ist noch gespeichert. Verbinden Sie den Shop erneut mit dem Schlüssel, den Creem jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Creem doesn&apos;t have this any more</source>
        <translation>Das gibt es bei Creem nicht mehr</translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to the other mode. Refresh the list to see what there is.</source>
        <translation>Es wurde vielleicht gelöscht oder gehört zum anderen Modus. Aktualisieren Sie die Liste, um den aktuellen Stand zu sehen.</translation>
    </message>
    <message>
        <source>This contradicts what Creem has already</source>
        <translation>Das widerspricht dem Stand bei Creem</translation>
    </message>
    <message>
        <source>Refresh the list to see how it stands now, then decide again.</source>
        <translation>Aktualisieren Sie die Liste, um den jetzigen Stand zu sehen, und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>Creem asks for fewer requests</source>
        <translation>Creem bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>Creem has a problem of its own</source>
        <translation>Creem hat selbst ein Problem</translation>
    </message>
    <message>
        <source>It answered with status %1. This is not your doing: try again in a few minutes.</source>
        <translation>Die Antwort hatte den Status %1. Es liegt nicht an Ihnen: Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Creem did not accept this</source>
        <translation>Creem hat das nicht angenommen</translation>
    </message>
    <message>
        <source>It gave no reason, only the status %1.</source>
        <translation>Ein Grund wurde nicht genannt, nur der Status %1.</translation>
    </message>
    <message>
        <source>Creem can&apos;t be reached</source>
        <translation>Creem ist nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no connection to Creem&apos;s server. Check the network, then try again.</source>
        <translation>Es besteht keine Verbindung zum Server von Creem. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The server could not prove that it is Creem&apos;s, so nothing was sent to it. Check the date of this computer, and whether a proxy or a network&apos;s sign-in page stands in between.</source>
        <translation>Der Server konnte nicht nachweisen, dass er zu Creem gehört; deshalb wurde nichts gesendet. Prüfen Sie das Datum dieses Computers und ob ein Proxy oder die Anmeldeseite eines Netzwerks dazwischensteht.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>Creem&apos;s answer did not come through. Check the network, then try again.</source>
        <translation>Die Antwort von Creem ist nicht angekommen. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Creem takes too long</source>
        <translation>Creem braucht zu lange</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The request was given up before an answer came.</source>
        <translation>Die Anfrage wurde abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Creem&apos;s server points elsewhere</source>
        <translation>Der Server von Creem verweist woandershin</translation>
    </message>
    <message>
        <source>It answered with another address. Creamery doesn&apos;t follow it, because your key must not go anywhere else. A network&apos;s sign-in page does this too: open a web page to see.</source>
        <translation>Er hat mit einer anderen Adresse geantwortet. Creamery folgt ihr nicht, denn Ihr Schlüssel darf nirgendwo anders hingelangen. Auch die Anmeldeseite eines Netzwerks bewirkt das: Öffnen Sie zur Prüfung eine Webseite.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>Creem sent more than Creamery accepts at once, so it stopped reading.</source>
        <translation>Creem hat mehr gesendet, als Creamery auf einmal annimmt; das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Creem answered something that Creamery doesn&apos;t understand</source>
        <translation>Creamery versteht die Antwort von Creem nicht</translation>
    </message>
    <message>
        <source>Perhaps Creem has changed; a newer Creamery may know it.</source>
        <translation>Vielleicht hat sich Creem geändert; eine neuere Version von Creamery versteht es womöglich.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Im Einzelnen: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: at Creem everything is as it was.</source>
        <translation>Es wurde nichts gesendet: Bei Creem ist alles unverändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Creem may have carried it out all the same. Check before you do it again.</source>
        <translation>Creem hat es möglicherweise trotzdem ausgeführt. Prüfen Sie das, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done</source>
        <translation>Es ist unklar, ob dies ausgeführt wurde</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, number of records</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, %1</source>
        <translation>Filter, %1</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The keychain holds no key for this store.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diesen Shop.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to use the stored key.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, um den gespeicherten Schlüssel zu verwenden.</translation>
    </message>
    <message>
        <source>This computer runs no keychain service (such as GNOME Keyring or KWallet), so no stored key can be read and none can be kept.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbunddienst (wie GNOME Keyring oder KWallet); daher kann kein Schlüssel gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer. It may be busy or waiting for a password in another window.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht ist er beschäftigt oder wartet in einem anderen Fenster auf ein Passwort.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its prompt was dismissed.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt: Die Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The list of stores was written by a later version of Creamery. It was left as it is.</source>
        <translation>Die Shop-Liste stammt aus einer neueren Version von Creamery. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The list of stores can&apos;t be read.</source>
        <translation>Die Shop-Liste kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of stores can&apos;t be written. What was stored before is still stored.</source>
        <translation>Die Shop-Liste kann nicht gespeichert werden. Der bisherige Stand bleibt erhalten.</translation>
    </message>
    <message>
        <source>Another program holds the list of stores. Try again.</source>
        <translation>Ein anderes Programm belegt die Shop-Liste. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This store is no longer in the list. Another window may have removed it.</source>
        <translation>Dieser Shop ist nicht mehr in der Liste. Vielleicht wurde er in einem anderen Fenster entfernt.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Saving %1 rows…</source>
        <translation>%1 Zeilen werden gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were exported</source>
        <translation>
            <numerusform>%n Zeile wurde exportiert</numerusform>
            <numerusform>%n Zeilen wurden exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>No file was written or changed.</source>
        <translation>Es wurde keine Datei geschrieben oder geändert.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>Das Angezeigte als CSV-Datei speichern</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, sums by currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>too much to add up: %1</source>
        <comment>currencies</comment>
        <translation>zu viel zum Summieren: %1</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>%1 is not in the local copy yet.</source>
        <translation>%1 ist noch nicht in der lokalen Kopie.</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>There are %n record(s), but none with this search and these filters.</source>
        <translation>
            <numerusform>Es gibt %n Eintrag, aber er passt nicht zu dieser Suche und diesen Filtern.</numerusform>
            <numerusform>Es gibt %n Einträge, aber keiner passt zu dieser Suche und diesen Filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>&amp;Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Reading was stopped before it came to this list.</source>
        <translation>Das Lesen wurde angehalten, bevor diese Liste an der Reihe war.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>What you see was read on %1.</source>
        <translation>Der angezeigte Stand wurde am %1 gelesen.</translation>
    </message>
    <message>
        <source>What you see is only part of the list.</source>
        <translation>Sie sehen nur einen Teil der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can&apos;t be shown: Creem sent something that Creamery doesn&apos;t understand.</source>
        <translation>
            <numerusform>%n Eintrag kann nicht angezeigt werden: Creem hat etwas gesendet, das Creamery nicht versteht.</numerusform>
            <numerusform>%n Einträge können nicht angezeigt werden: Creem hat etwas gesendet, das Creamery nicht versteht.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as they came and are left out of this list and its sums.</source>
        <translation>Sie bleiben erhalten, wie sie kamen, und fehlen in dieser Liste und ihren Summen.</translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <translation>&amp;Ansehen…</translation>
    </message>
    <message>
        <source>The local copy was damaged and is being read anew</source>
        <translation>Die lokale Kopie war beschädigt und wird neu gelesen</translation>
    </message>
    <message>
        <source>Nothing is lost at Creem. The damaged file was set aside as %1</source>
        <translation>Bei Creem ist nichts verloren. Die beschädigte Datei wurde beiseitegelegt als %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 (test mode) – Creamery</source>
        <translation>%1 (Testmodus) – Creamery</translation>
    </message>
    <message>
        <source>%1 – Creamery</source>
        <translation>%1 – Creamery</translation>
    </message>
    <message>
        <source>Creamery</source>
        <translation>Creamery</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>A change is still being sent</source>
        <translation>Eine Änderung wird noch gesendet</translation>
    </message>
    <message>
        <source>Creem has not answered yet. If you leave now, nobody here will know whether the change was made; look at the record before you send it again.</source>
        <translation>Creem hat noch nicht geantwortet. Wenn Sie jetzt gehen, bleibt hier unbekannt, ob die Änderung ausgeführt wurde; sehen Sie sich den Eintrag an, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Trotzdem gehen</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
</context>
<context>
    <name>MirrorWords</name>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>The local copy was written by a later version of Creamery</source>
        <translation>Die lokale Kopie stammt aus einer neueren Version von Creamery</translation>
    </message>
    <message>
        <source>It is left untouched. Update Creamery, or forget this store here and connect it again.</source>
        <translation>Sie bleibt unverändert. Aktualisieren Sie Creamery, oder lassen Sie diesen Shop hier vergessen und verbinden Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The local copy is damaged</source>
        <translation>Die lokale Kopie ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing is lost at Creem. Try again: the damaged file is set aside and everything is read anew.</source>
        <translation>Bei Creem ist nichts verloren. Versuchen Sie es erneut: Die beschädigte Datei wird beiseitegelegt und alles neu gelesen.</translation>
    </message>
    <message>
        <source>The local copy can&apos;t be written</source>
        <translation>Die lokale Kopie kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Creamery has no permission to write the file or its folder.</source>
        <translation>Creamery hat keine Berechtigung, die Datei oder ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>What was kept before is intact, what came since is not. Make room and try again.</source>
        <translation>Was zuvor gespeichert war, ist intakt; was seither kam, nicht. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program holds the local copy</source>
        <translation>Ein anderes Programm belegt die lokale Kopie</translation>
    </message>
    <message>
        <source>Close the other program, or wait, and try again.</source>
        <translation>Schließen Sie das andere Programm oder warten Sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The local copy can&apos;t be used</source>
        <translation>Die lokale Kopie kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System meldet: %1</translation>
    </message>
</context>
<context>
    <name>ModeBand</name>
    <message>
        <source>Test mode: nothing here is real money</source>
        <translation>Testmodus: Hier fließt kein echtes Geld</translation>
    </message>
    <message>
        <source>TEST MODE</source>
        <translation>TESTMODUS</translation>
    </message>
    <message>
        <source>nothing here is real money</source>
        <translation>hier fließt kein echtes Geld</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Live-Modus</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Real customers and real money (Ctrl+Shift+L)</source>
        <translation>Echte Kunden und echtes Geld (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Nothing here is real money (Ctrl+Shift+T)</source>
        <translation>Hier fließt kein echtes Geld (Strg+Umschalt+T)</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewProductDialog</name>
    <message>
        <source>Duplicate product</source>
        <translation>Produkt duplizieren</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Creating the product…</source>
        <translation>Das Produkt wird erstellt…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Creem has no such product</source>
        <translation>Creem kennt kein solches Produkt</translation>
    </message>
    <message>
        <source>You can send it again: Creem recognises the request by its mark and makes the product once, even if the first copy still arrives.</source>
        <translation>Sie können es erneut senden: Creem erkennt die Anfrage an ihrer Kennung und erstellt das Produkt nur einmal, selbst wenn die erste noch eintrifft.</translation>
    </message>
    <message>
        <source>Create this product in live mode?</source>
        <translation>Dieses Produkt im Live-Modus erstellen?</translation>
    </message>
    <message>
        <source>Real customers of %1 will be able to buy it.</source>
        <translation>Echte Kunden von %1 können es dann kaufen.</translation>
    </message>
    <message>
        <source>Create in &amp;live mode</source>
        <translation>Im &amp;Live-Modus erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>Shop, Modus</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, Live-Modus</translation>
    </message>
    <message>
        <source>Create pr&amp;oduct</source>
        <translation>Produkt er&amp;stellen</translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <source>Copy trace id</source>
        <translation>Trace-ID kopieren</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Trace id %1</source>
        <translation>Trace-ID %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Zahlungen</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1: an address has at most %2 characters.</source>
        <translation>%1: Eine Adresse hat höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1: write the whole address, beginning with https://.</source>
        <translation>%1: Geben Sie die vollständige Adresse ein, beginnend mit https://.</translation>
    </message>
    <message>
        <source>%1: write an amount.</source>
        <translation>%1: Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>%1: this is not an amount of this currency.</source>
        <translation>%1: Das ist kein Betrag in dieser Währung.</translation>
    </message>
    <message>
        <source>%1: the amount is too large.</source>
        <translation>%1: Der Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>%1: it needs a trial.</source>
        <translation>%1: nur mit einer Testphase möglich.</translation>
    </message>
    <message>
        <source>%1: at least 1.00, or 0 for free.</source>
        <translation>%1: mindestens 1,00, oder 0 für kostenlos.</translation>
    </message>
    <message>
        <source>A custom field needs a key, such as companyName.</source>
        <translation>Ein eigenes Feld braucht einen Schlüssel, etwa companyName.</translation>
    </message>
    <message>
        <source>Two custom fields have the same key.</source>
        <translation>Zwei eigene Felder haben denselben Schlüssel.</translation>
    </message>
    <message>
        <source>A custom field&apos;s key has at most %1 characters.</source>
        <translation>Der Schlüssel eines eigenen Felds hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A custom field&apos;s key has only letters from a to z and digits, such as companyName.</source>
        <translation>Der Schlüssel eines eigenen Felds besteht nur aus Buchstaben von a bis z und Ziffern, etwa companyName.</translation>
    </message>
    <message>
        <source>A product&apos;s name has at most %1 characters.</source>
        <translation>Der Name eines Produkts hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Ein Produkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A product needs a description: Creem shows it in the checkout.</source>
        <translation>Ein Produkt braucht eine Beschreibung: Creem zeigt sie im Checkout an.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Creem sells products in EUR and USD.</source>
        <translation>Creem verkauft Produkte in EUR und USD.</translation>
    </message>
    <message>
        <source>A subscription needs a billing period.</source>
        <translation>Ein Abonnement braucht einen Abrechnungszeitraum.</translation>
    </message>
    <message>
        <source>A billing period is at least one interval and at most three years.</source>
        <translation>Ein Abrechnungszeitraum umfasst mindestens ein Intervall und höchstens drei Jahre.</translation>
    </message>
    <message>
        <source>Only a subscription can have a trial.</source>
        <translation>Nur ein Abonnement kann eine Testphase haben.</translation>
    </message>
    <message>
        <source>A trial has between 1 and %1 days.</source>
        <translation>Eine Testphase dauert 1 bis %1 Tage.</translation>
    </message>
    <message>
        <source>Trial price</source>
        <translation>Preis der Testphase</translation>
    </message>
    <message>
        <source>Suggested price</source>
        <translation>Vorgeschlagener Preis</translation>
    </message>
    <message>
        <source>Page after payment</source>
        <translation>Seite nach der Zahlung</translation>
    </message>
    <message>
        <source>A product has at most %1 custom fields.</source>
        <translation>Ein Produkt hat höchstens %1 eigene Felder.</translation>
    </message>
    <message>
        <source>A custom field&apos;s label has at most %1 characters.</source>
        <translation>Die Beschriftung eines eigenen Felds hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A custom field needs a label: the customer reads it.</source>
        <translation>Ein eigenes Feld braucht eine Beschriftung: Der Kunde liest sie.</translation>
    </message>
    <message>
        <source>A custom field&apos;s shortest text is longer than its longest.</source>
        <translation>Die Mindestlänge eines eigenen Felds ist größer als seine Höchstlänge.</translation>
    </message>
    <message>
        <source>A custom field&apos;s text has at most %1 characters.</source>
        <translation>Der Text eines eigenen Felds hat höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>ProductDetails</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>free, %1</source>
        <translation>kostenlos, %1</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), free</source>
        <translation>
            <numerusform>%n Tag, kostenlos</numerusform>
            <numerusform>%n Tage, kostenlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) for %1</source>
        <translation>
            <numerusform>%n Tag für %1</numerusform>
            <numerusform>%n Tage für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Steuerkategorie</translation>
    </message>
    <message>
        <source>Net price for businesses</source>
        <translation>Nettopreis für Unternehmen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Produktseite</translation>
    </message>
    <message>
        <source>After payment</source>
        <translation>Nach der Zahlung</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Basics</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>The address of a PNG or JPEG.</source>
        <translation>Die Adresse eines PNG oder JPEG.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>One-time payment</source>
        <translation>Einmalzahlung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Number of intervals</source>
        <translation>Anzahl der Intervalle</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>keine Testphase</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>&amp;Billing</source>
        <translation>&amp;Abrechnung</translation>
    </message>
    <message>
        <source>Billing p&amp;eriod</source>
        <translation>Abrechnungs&amp;zeitraum</translation>
    </message>
    <message>
        <source>E&amp;very</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Trial, days</source>
        <translation>&amp;Testphase, Tage</translation>
    </message>
    <message>
        <source>Trial p&amp;rice</source>
        <translation>P&amp;reis der Testphase</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>included in the price</source>
        <translation>im Preis enthalten</translation>
    </message>
    <message>
        <source>added on top of the price</source>
        <translation>zuzüglich zum Preis</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>St&amp;euer</translation>
    </message>
    <message>
        <source>Tax cate&amp;gory</source>
        <translation>Steuer&amp;kategorie</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Checkout</translation>
    </message>
    <message>
        <source>Customers choose the price (pay &amp;what you want)</source>
        <translation>Kunden bestimmen den Preis selbst (Pay &amp;what you want)</translation>
    </message>
    <message>
        <source>Page after pa&amp;yment</source>
        <translation>Seite nach der Zahlun&amp;g</translation>
    </message>
    <message>
        <source>Where customers go when they have paid.</source>
        <translation>Wohin Kunden nach dem Bezahlen gelangen.</translation>
    </message>
    <message>
        <source>Creem doesn&apos;t tell whether this is on. It stays as it is while the box is half checked.</source>
        <translation>Creem teilt nicht mit, ob dies eingeschaltet ist. Solange das Kästchen halb markiert ist, bleibt es unverändert.</translation>
    </message>
    <message>
        <source>S&amp;uggested price</source>
        <translation>V&amp;orgeschlagener Preis</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Up to 3 questions that the checkout asks the customer.</source>
        <translation>Bis zu 3 Fragen, die der Checkout dem Kunden stellt.</translation>
    </message>
    <message>
        <source>Creem&apos;s API can&apos;t change this on a product that exists; Creem&apos;s web dashboard can.</source>
        <translation>Über die API von Creem lässt sich dies bei einem bestehenden Produkt nicht ändern, im Web-Dashboard von Creem schon.</translation>
    </message>
    <message>
        <source>At least %1, or 0 for a free product.</source>
        <translation>Mindestens %1, oder 0 für ein kostenloses Produkt.</translation>
    </message>
    <message>
        <source>Creem&apos;s default</source>
        <translation>Vorgabe von Creem</translation>
    </message>
    <message>
        <source>Businesses with a tax id pay t&amp;he net price</source>
        <translation>Unternehmen mit &amp;USt-IdNr. zahlen den Nettopreis</translation>
    </message>
    <message>
        <source>Remind customers of &amp;abandoned carts</source>
        <translation>Kunden an &amp;verlassene Warenkörbe erinnern</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>&amp;New product…</source>
        <translation>&amp;Neues Produkt…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archivieren…</translation>
    </message>
    <message>
        <source>Copy &amp;link to its page</source>
        <translation>&amp;Link zur Produktseite kopieren</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Produktseite öffnen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation>&amp;Neues Produkt</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>Choose a product to see all that Creem knows of it.</source>
        <translation>Wählen Sie ein Produkt aus, um alle Angaben von Creem dazu zu sehen.</translation>
    </message>
    <message>
        <source>Loading the products…</source>
        <translation>Die Produkte werden geladen…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>What you sell in %1 will be listed here.</source>
        <translation>Hier wird aufgeführt, was Sie in %1 verkaufen.</translation>
    </message>
    <message>
        <source>Create the &amp;first product</source>
        <translation>&amp;Erstes Produkt erstellen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tried, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was created</source>
        <translation>„%1“ wurde erstellt</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Duplicate product</source>
        <translation>Produkt duplizieren</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>„%1“ wurde gespeichert</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Produkt bearbeiten</translation>
    </message>
    <message>
        <source>“%1” was archived</source>
        <translation>„%1“ wurde archiviert</translation>
    </message>
    <message>
        <source>Archive product</source>
        <translation>Produkt archivieren</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>Only %1: show all rows again</source>
        <comment>which rows</comment>
        <translation>Nur %1: wieder alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value in a column</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>RejectedDialog</name>
    <message>
        <source>Records that can&apos;t be shown</source>
        <translation>Datensätze, die nicht angezeigt werden können</translation>
    </message>
    <message>
        <source>Creem sent these in a form that Creamery doesn&apos;t know. They are left out of every list and sum. A newer Creamery may understand them; they are read again with every sync.</source>
        <translation>Creem hat diese Datensätze in einer Form geschickt, die Creamery nicht kennt. Sie fehlen in allen Listen und Summen. Eine neuere Version von Creamery versteht sie vielleicht; sie werden bei jedem Abgleich neu gelesen.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>ohne Kennung</translation>
    </message>
    <message>
        <source>As Creem sent it</source>
        <translation>Wie Creem es geschickt hat</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>%1, read on %2</source>
        <comment>what is wrong, when</comment>
        <translation>%1, gelesen am %2</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename store</source>
        <translation>Shop umbenennen</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Store &amp;name</source>
        <translation>&amp;Name des Shops</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite wechseln</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Edit the selected record</source>
        <translation>Ausgewählten Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Archive or delete the selected record</source>
        <translation>Ausgewählten Eintrag archivieren oder löschen</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Ausgewählte Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the ids of the selected rows</source>
        <translation>IDs der ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Switch to live mode</source>
        <translation>In den Live-Modus wechseln</translation>
    </message>
    <message>
        <source>Switch to test mode</source>
        <translation>In den Testmodus wechseln</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Shop auswählen</translation>
    </message>
    <message>
        <source>Move between the navigation and the page</source>
        <translation>Zwischen Navigation und Seite wechseln</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back to what was looked at before</source>
        <translation>Zurück zum zuvor Angesehenen</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>teilweise erstattet</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>uncollectible</source>
        <translation>uneinbringlich</translation>
    </message>
    <message>
        <source>charged back</source>
        <translation>rückgebucht</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>needs action</source>
        <translation>Aktion nötig</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>trialing</source>
        <translation>in Testphase</translation>
    </message>
    <message>
        <source>ends at period end</source>
        <translation>endet zum Periodenende</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>All times %1</source>
        <translation>Alle Zeiten: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>StoreController</name>
    <message>
        <source>&amp;Add a store…</source>
        <translation>Shop &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Try the &amp;demo store</source>
        <translation>&amp;Demo-Shop ausprobieren</translation>
    </message>
    <message>
        <source>Re&amp;name this store…</source>
        <translation>Diesen Shop &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Set the &amp;test key…</source>
        <translation>&amp;Testschlüssel festlegen…</translation>
    </message>
    <message>
        <source>Set the &amp;live key…</source>
        <translation>&amp;Live-Schlüssel festlegen…</translation>
    </message>
    <message>
        <source>Set the test key of %1</source>
        <translation>Testschlüssel von %1 festlegen</translation>
    </message>
    <message>
        <source>Set the live key of %1</source>
        <translation>Live-Schlüssel von %1 festlegen</translation>
    </message>
    <message>
        <source>The key that is stored now stays in use until Creem has accepted the new one.</source>
        <translation>Der gespeicherte Schlüssel bleibt in Gebrauch, bis Creem den neuen akzeptiert hat.</translation>
    </message>
    <message>
        <source>Your stores can&apos;t be read</source>
        <translation>Ihre Shops können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Creamery is set up wrongly</source>
        <translation>Creamery ist falsch eingerichtet</translation>
    </message>
    <message>
        <source>%1 has no test key yet</source>
        <translation>%1 hat noch keinen Testschlüssel</translation>
    </message>
    <message>
        <source>%1 has no live key yet</source>
        <translation>%1 hat noch keinen Live-Schlüssel</translation>
    </message>
    <message>
        <source>Test and live are separate at Creem, and each has a key of its own.</source>
        <translation>Test- und Live-Modus sind bei Creem getrennt und haben je einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The key of %1 can&apos;t be read</source>
        <translation>Der Schlüssel von %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing is lost. Retry, or paste the key to use it for this session only.</source>
        <translation>Es ist nichts verloren. Versuchen Sie es erneut oder fügen Sie den Schlüssel ein, um ihn nur für diese Sitzung zu verwenden.</translation>
    </message>
    <message>
        <source>Connect your Creem store</source>
        <translation>Verbinden Sie Ihren Creem-Shop</translation>
    </message>
    <message>
        <source>Paste an API key. Creamery asks Creem whether it accepts it, and only then keeps it.</source>
        <translation>Fügen Sie einen API-Schlüssel ein. Creamery speichert ihn erst, wenn Creem ihn akzeptiert hat.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Creem accepts the key, but it could not be kept. %1</source>
        <translation>Creem akzeptiert den Schlüssel, aber er konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>The store was not renamed</source>
        <translation>Der Shop wurde nicht umbenannt</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>The keys are gone, the store is still listed</source>
        <translation>Die Schlüssel sind entfernt, der Shop steht noch in der Liste</translation>
    </message>
    <message>
        <source>The list of stores could not be written.</source>
        <translation>Die Shop-Liste konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>You are still signed in. Try again when the keychain answers, or remove the key with your desktop&apos;s password manager.</source>
        <translation>Sie sind noch angemeldet. Versuchen Sie es erneut, sobald der Schlüsselbund antwortet, oder entfernen Sie den Schlüssel mit der Passwortverwaltung Ihres Desktops.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Don&apos;t keep &amp;customer data on this computer</source>
        <translation>Kundendaten &amp;nicht auf diesem Computer speichern</translation>
    </message>
    <message>
        <source>Sign &amp;out and forget…</source>
        <translation>&amp;Abmelden und vergessen…</translation>
    </message>
    <message>
        <source>Sign out of %1 and forget it?</source>
        <translation>Von %1 abmelden und den Shop vergessen?</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer&apos;s keychain, what Creamery has kept of it from the disk, and the store from Creamery&apos;s list. Nothing changes at Creem: the keys stay valid there until you revoke them in its dashboard.</source>
        <translation>Die Schlüssel werden aus dem Schlüsselbund dieses Computers entfernt, die von Creamery gespeicherten Daten vom Datenträger und der Shop aus der Liste von Creamery. Bei Creem ändert sich nichts: Die Schlüssel bleiben dort gültig, bis Sie sie im Dashboard widerrufen.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Abmelden und vergessen</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>Die Einstellung wurde nicht geändert</translation>
    </message>
    <message>
        <source>Customer data is kept in memory only from now on</source>
        <translation>Kundendaten bleiben ab jetzt nur noch im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>There was nothing on the disk.</source>
        <translation>Auf dem Datenträger war nichts gespeichert.</translation>
    </message>
    <message>
        <source>Removed from the disk:</source>
        <translation>Vom Datenträger entfernt:</translation>
    </message>
    <message>
        <source>Removing what was kept of %1…</source>
        <translation>Die gespeicherten Daten von %1 werden entfernt…</translation>
    </message>
    <message>
        <source>What was kept of %1 could not be removed</source>
        <translation>Die gespeicherten Daten von %1 konnten nicht entfernt werden</translation>
    </message>
    <message>
        <source>the test key</source>
        <translation>der Testschlüssel</translation>
    </message>
    <message>
        <source>the live key</source>
        <translation>der Live-Schlüssel</translation>
    </message>
    <message>
        <source>%1 is forgotten</source>
        <translation>%1 wurde vergessen</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Es war nichts davon gespeichert.</translation>
    </message>
    <message>
        <source>Removed from this computer:</source>
        <translation>Von diesem Computer entfernt:</translation>
    </message>
    <message>
        <source>The test key may still be in the keychain</source>
        <translation>Der Testschlüssel ist möglicherweise noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>The live key may still be in the keychain</source>
        <translation>Der Live-Schlüssel ist möglicherweise noch im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>StoreStatus</name>
    <message numerus="yes">
        <source>Creem asks for a pause of %n second(s)</source>
        <translation>
            <numerusform>Creem bittet um eine Pause von %n Sekunde</numerusform>
            <numerusform>Creem bittet um eine Pause von %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Das Lesen wurde angehalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation>Produkte werden gelesen</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Kunden werden gelesen</translation>
    </message>
    <message>
        <source>Reading subscriptions</source>
        <translation>Abonnements werden gelesen</translation>
    </message>
    <message>
        <source>Reading transactions</source>
        <translation>Zahlungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading discounts</source>
        <translation>Rabatte werden gelesen</translation>
    </message>
</context>
<context>
    <name>StoryLines</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Check what &amp;happened</source>
        <translation>&amp;Prüfen, was geschehen ist</translation>
    </message>
    <message>
        <source>%1, live mode</source>
        <translation>%1, Live-Modus</translation>
    </message>
    <message>
        <source>%1, test mode</source>
        <translation>%1, Testmodus</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The check did not work either: %1</source>
        <translation>Auch die Prüfung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Throw away what you have typed?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing has been sent to Creem.</source>
        <translation>Es wurde nichts an Creem gesendet.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Close while this is being sent?</source>
        <translation>Während des Sendens schließen?</translation>
    </message>
    <message>
        <source>The request is under way and can&apos;t be taken back. If you close now, you won&apos;t see here whether Creem accepted it: its outcome stays unknown until the list shows it.</source>
        <translation>Die Anfrage ist unterwegs und kann nicht zurückgenommen werden. Wenn Sie jetzt schließen, sehen Sie hier nicht, ob Creem sie angenommen hat: Das Ergebnis bleibt unbekannt, bis die Liste es zeigt.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>Asking Creem…</source>
        <translation>Creem wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Send it &amp;again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
</context>
<context>
    <name>SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Search subscriptions</source>
        <translation>Abonnements suchen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Choose a subscription to see all that Creem knows of it.</source>
        <translation>Wählen Sie ein Abonnement aus, um alle Angaben von Creem dazu zu sehen.</translation>
    </message>
    <message>
        <source>Reading the subscriptions…</source>
        <translation>Die Abonnements werden gelesen…</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Noch keine Abonnements</translation>
    </message>
    <message>
        <source>Customers who pay regularly will be listed here.</source>
        <translation>Hier werden Kunden aufgeführt, die regelmäßig zahlen.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Nächste Abbuchung</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>Letzte Abbuchung</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Payments of this subscription</source>
        <translation>Zahlungen dieses Abonnements</translation>
    </message>
    <message>
        <source>payments of %1 for %2</source>
        <translation>Zahlungen von %1 für %2</translation>
    </message>
</context>
<context>
    <name>TimeChip</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From, to…</source>
        <translation>Von, bis…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Filter, %1: %2</source>
        <comment>column, days</comment>
        <translation>Filter, %1: %2</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamter Zeitraum</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Stores, keys and sign-out (Ctrl+Shift+S)</source>
        <translation>Shops, Schlüssel und Abmelden (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Creamery</source>
        <translation>Creamery</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Shop: %1</translation>
    </message>
    <message>
        <source>Refreshed just now</source>
        <translation>Gerade aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>Refreshed %n min ago</source>
        <translation>
            <numerusform>Vor %n Min. aktualisiert</numerusform>
            <numerusform>Vor %n Min. aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshed at %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Offline, Stand: %1</translation>
    </message>
    <message>
        <source>Offline, nothing read yet</source>
        <translation>Offline, noch nichts gelesen</translation>
    </message>
    <message>
        <source>Back to what was looked at before (%1)</source>
        <translation>Zurück zum zuvor Betrachteten (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>Zahlungen suchen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choose a payment to see all that Creem knows of it.</source>
        <translation>Wählen Sie eine Zahlung aus, um alle Angaben von Creem dazu zu sehen.</translation>
    </message>
    <message>
        <source>Reading the transactions…</source>
        <translation>Die Zahlungen werden gelesen…</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
    <message>
        <source>What your customers pay will be listed here.</source>
        <translation>Hier wird aufgeführt, was Ihre Kunden zahlen.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>status, day</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax, %1</source>
        <comment>country</comment>
        <translation>Steuer, %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Earlier payments of this customer</source>
        <translation>Frühere Zahlungen dieses Kunden</translation>
    </message>
    <message>
        <source>payments of %1</source>
        <translation>Zahlungen von %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>one-time</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>benutzerdefiniert</translation>
    </message>
    <message>
        <source>included</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>added on top</source>
        <translation>zuzüglich</translation>
    </message>
    <message>
        <source>software as a service</source>
        <translation>Software as a Service</translation>
    </message>
    <message>
        <source>digital goods or service</source>
        <translation>digitale Güter oder Dienste</translation>
    </message>
    <message>
        <source>e-books</source>
        <translation>E-Books</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>licence key</source>
        <translation>Lizenzschlüssel</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>Kontrollkästchen</translation>
    </message>
    <message>
        <source>one-time payment</source>
        <translation>Einmalzahlung</translation>
    </message>
    <message>
        <source>subscription invoice</source>
        <translation>Abo-Rechnung</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>prozentual</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation>fester Betrag</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>for some months</source>
        <translation>für einige Monate</translation>
    </message>
    <message>
        <source>charged automatically</source>
        <translation>automatisch abgebucht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Dashboard for merchants who sell through Creem.</source>
        <translation>Dashboard für Händler, die über Creem verkaufen.</translation>
    </message>
    <message>
        <source>Open the demo store. Nothing is stored.</source>
        <translation>Den Demo-Shop öffnen. Es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Leave a picture of every page in &lt;folder&gt; and quit.</source>
        <translation>Ein Bild jeder Seite in &lt;folder&gt; ablegen und beenden.</translation>
    </message>
</context>
</TS>
