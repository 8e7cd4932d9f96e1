<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionNotice</name>
    <message numerus="yes">
        <source>A run of %n is done</source>
        <translation>
            <numerusform>Ein Durchlauf mit %n Vorgang ist abgeschlossen</numerusform>
            <numerusform>Ein Durchlauf mit %n Vorgängen ist abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %n ended early or in part</source>
        <translation>
            <numerusform>Ein Durchlauf mit %n Vorgang endete vorzeitig oder nur teilweise ausgeführt</numerusform>
            <numerusform>Ein Durchlauf mit %n Vorgängen endete vorzeitig oder nur teilweise ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was wished, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Create the product “%1”</source>
        <translation>Produkt „%1“ erstellen</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>„%1“ wird erstellt…</translation>
    </message>
    <message>
        <source>“%1” was created</source>
        <translation>„%1“ wurde erstellt</translation>
    </message>
    <message>
        <source>Change the product “%1”</source>
        <translation>Produkt „%1“ ändern</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>„%1“ wird gespeichert…</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>„%1“ wurde gespeichert</translation>
    </message>
    <message>
        <source>Archive the product “%1”</source>
        <translation>Produkt „%1“ archivieren</translation>
    </message>
    <message>
        <source>Archiving “%1”…</source>
        <translation>„%1“ wird archiviert…</translation>
    </message>
    <message>
        <source>“%1” was archived</source>
        <translation>„%1“ wurde archiviert</translation>
    </message>
    <message>
        <source>Create the customer “%1”</source>
        <translation>Kunden „%1“ erstellen</translation>
    </message>
    <message>
        <source>Change the customer “%1”</source>
        <translation>Kunden „%1“ ändern</translation>
    </message>
    <message>
        <source>Make a portal link for “%1”</source>
        <translation>Portal-Link für „%1“ erstellen</translation>
    </message>
    <message>
        <source>Making a portal link for “%1”…</source>
        <translation>Ein Portal-Link für „%1“ wird erstellt…</translation>
    </message>
    <message>
        <source>A portal link for “%1” was made</source>
        <translation>Ein Portal-Link für „%1“ wurde erstellt</translation>
    </message>
    <message>
        <source>Change the seats of “%1”</source>
        <translation>Plätze von „%1“ ändern</translation>
    </message>
    <message>
        <source>Changing the seats of “%1”…</source>
        <translation>Die Plätze von „%1“ werden geändert…</translation>
    </message>
    <message>
        <source>The seats of “%1” were changed</source>
        <translation>Die Plätze von „%1“ wurden geändert</translation>
    </message>
    <message>
        <source>Change the plan of “%1”</source>
        <translation>Tarif von „%1“ wechseln</translation>
    </message>
    <message>
        <source>Changing the plan of “%1”…</source>
        <translation>Der Tarif von „%1“ wird gewechselt…</translation>
    </message>
    <message>
        <source>The plan of “%1” was changed</source>
        <translation>Der Tarif von „%1“ wurde gewechselt</translation>
    </message>
    <message>
        <source>Cancel “%1” now</source>
        <translation>„%1“ sofort kündigen</translation>
    </message>
    <message>
        <source>Cancelling “%1”…</source>
        <translation>„%1“ wird gekündigt…</translation>
    </message>
    <message>
        <source>“%1” was cancelled</source>
        <translation>„%1“ wurde gekündigt</translation>
    </message>
    <message>
        <source>Cancel “%1” at the end of its period</source>
        <translation>„%1“ zum Periodenende kündigen</translation>
    </message>
    <message>
        <source>Cancelling “%1” at the end of its period…</source>
        <translation>„%1“ wird zum Periodenende gekündigt…</translation>
    </message>
    <message>
        <source>“%1” will end with its period</source>
        <translation>„%1“ endet zum Periodenende</translation>
    </message>
    <message>
        <source>Pause “%1” at the end of its period</source>
        <translation>„%1“ zum Periodenende pausieren</translation>
    </message>
    <message>
        <source>Pausing “%1” at the end of its period…</source>
        <translation>„%1“ wird zum Periodenende pausiert…</translation>
    </message>
    <message>
        <source>“%1” will pause when its period ends</source>
        <translation>„%1“ pausiert ab dem Periodenende</translation>
    </message>
    <message>
        <source>Pause “%1” now</source>
        <translation>„%1“ sofort pausieren</translation>
    </message>
    <message>
        <source>Pausing “%1”…</source>
        <translation>„%1“ wird pausiert…</translation>
    </message>
    <message>
        <source>“%1” was paused</source>
        <translation>„%1“ wurde pausiert</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>„%1“ fortsetzen</translation>
    </message>
    <message>
        <source>Resuming “%1”…</source>
        <translation>„%1“ wird fortgesetzt…</translation>
    </message>
    <message>
        <source>“%1” goes on</source>
        <translation>„%1“ läuft weiter</translation>
    </message>
    <message>
        <source>Refund “%1”</source>
        <translation>„%1“ erstatten</translation>
    </message>
    <message>
        <source>Refunding “%1”…</source>
        <translation>„%1“ wird erstattet…</translation>
    </message>
    <message>
        <source>“%1” was refunded</source>
        <translation>„%1“ wurde erstattet</translation>
    </message>
    <message>
        <source>Create the discount “%1”</source>
        <translation>Rabatt „%1“ erstellen</translation>
    </message>
    <message>
        <source>Delete the discount “%1”</source>
        <translation>Rabatt „%1“ löschen</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>„%1“ wird gelöscht…</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>„%1“ wurde gelöscht</translation>
    </message>
    <message>
        <source>Make a checkout link for “%1”</source>
        <translation>Checkout-Link für „%1“ erstellen</translation>
    </message>
    <message>
        <source>Making a checkout link for “%1”…</source>
        <translation>Ein Checkout-Link für „%1“ wird erstellt…</translation>
    </message>
    <message>
        <source>A checkout link for “%1” was made</source>
        <translation>Ein Checkout-Link für „%1“ wurde erstellt</translation>
    </message>
    <message>
        <source>Activate a licence of “%1”</source>
        <translation>Lizenz von „%1“ aktivieren</translation>
    </message>
    <message>
        <source>Activating a licence of “%1”…</source>
        <translation>Eine Lizenz von „%1“ wird aktiviert…</translation>
    </message>
    <message>
        <source>A licence of “%1” was activated</source>
        <translation>Eine Lizenz von „%1“ wurde aktiviert</translation>
    </message>
    <message>
        <source>Free an activation of “%1”</source>
        <translation>Aktivierung von „%1“ freigeben</translation>
    </message>
    <message>
        <source>Freeing an activation of “%1”…</source>
        <translation>Eine Aktivierung von „%1“ wird freigegeben…</translation>
    </message>
    <message>
        <source>An activation of “%1” was freed</source>
        <translation>Eine Aktivierung von „%1“ wurde freigegeben</translation>
    </message>
    <message>
        <source>Nothing was sent: at Creem everything is as it was.</source>
        <translation>Es wurde nichts gesendet: Bei Creem ist alles unverändert.</translation>
    </message>
    <message>
        <source>This store is locked</source>
        <translation>Dieser Shop ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it in the store&apos;s menu to make changes.</source>
        <translation>Entsperren Sie ihn im Shop-Menü, um Änderungen vorzunehmen.</translation>
    </message>
    <message>
        <source>Something else is under way with this</source>
        <translation>Hier ist noch ein anderer Vorgang im Gange</translation>
    </message>
    <message>
        <source>It could not be written down first</source>
        <translation>Es konnte vorab nicht protokolliert werden</translation>
    </message>
    <message>
        <source>Creamery writes each change to its journal before it sends it, so that none is ever lost or done twice.</source>
        <translation>Creamery schreibt jede Änderung ins Protokoll, bevor sie gesendet wird, damit keine verloren geht oder doppelt ausgeführt wird.</translation>
    </message>
    <message>
        <source>Stopped before its turn</source>
        <translation>Angehalten, bevor es an der Reihe war</translation>
    </message>
    <message>
        <source>This can&apos;t be sent again</source>
        <translation>Dies kann nicht erneut gesendet werden</translation>
    </message>
    <message>
        <source>Check first what became of it.</source>
        <translation>Prüfen Sie zuerst, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Creamery ended before Creem&apos;s answer came.</source>
        <translation>Creamery wurde beendet, bevor die Antwort von Creem kam.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this was done</source>
        <translation>Es ist noch unklar, ob dies ausgeführt wurde</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done</source>
        <translation>Es ist unklar, ob dies ausgeführt wurde</translation>
    </message>
    <message>
        <source>It changes nothing at Creem, so you can safely do it again.</source>
        <translation>Bei Creem ändert sich dadurch nichts; Sie können es unbesorgt wiederholen.</translation>
    </message>
    <message>
        <source>Creem has no list to look it up in. A link that nobody was given does no harm: make another one.</source>
        <translation>Creem hat keine Liste, in der sich das nachsehen ließe. Ein Link, den niemand erhalten hat, schadet nicht: Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The last check did not work either: %1</source>
        <translation>Auch die letzte Prüfung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Creem shows it as it was before, so far. A refund can take a while to show.</source>
        <translation>Creem zeigt bisher den vorherigen Stand. Es kann eine Weile dauern, bis eine Erstattung sichtbar wird.</translation>
    </message>
    <message>
        <source>Creem shows it as it was before, so far.</source>
        <translation>Creem zeigt bisher den vorherigen Stand.</translation>
    </message>
    <message>
        <source>What Creem shows now is neither how it was before nor what was wanted. Somebody else may have changed it: look at it before you decide.</source>
        <translation>Was Creem jetzt zeigt, ist weder der vorherige noch der gewünschte Stand. Vielleicht hat jemand anderes etwas geändert: Sehen Sie es sich an, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Another Creamery is taking care of it.</source>
        <translation>Ein anderes Creamery-Fenster kümmert sich darum.</translation>
    </message>
    <message>
        <source>Creamery is asking Creem what became of it. Nothing is sent again by itself.</source>
        <translation>Creamery fragt bei Creem nach, was daraus geworden ist. Es wird nichts von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Check before you do it again.</source>
        <translation>Prüfen Sie das, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>The refund of “%1” needs something done at Creem</source>
        <translation>Für die Erstattung von „%1“ ist bei Creem noch etwas zu tun</translation>
    </message>
    <message>
        <source>The refund of “%1” is pending</source>
        <translation>Die Erstattung von „%1“ steht noch aus</translation>
    </message>
    <message>
        <source>Creem has accepted it. The payment shows it once it is done.</source>
        <translation>Creem hat sie angenommen. Die Zahlung zeigt sie, sobald sie ausgeführt ist.</translation>
    </message>
    <message>
        <source>Creem&apos;s answer got lost; reading it back showed that it was done.</source>
        <translation>Die Antwort von Creem ging verloren; die Abfrage danach ergab, dass es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The refund did not work</source>
        <translation>Die Erstattung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Creem took the request and then could not pay the money back. Its dashboard may say why.</source>
        <translation>Creem hat die Anfrage angenommen, konnte das Geld dann aber nicht zurückzahlen. Das Creem-Dashboard nennt vielleicht den Grund.</translation>
    </message>
    <message>
        <source>Creem has not done it</source>
        <translation>Creem hat es nicht ausgeführt</translation>
    </message>
    <message>
        <source>Its answer got lost, and reading it back for a minute showed everything as it was before. You can send it again.</source>
        <translation>Die Antwort ging verloren, und wiederholte Abfragen über eine Minute zeigten alles unverändert. Sie können es erneut senden.</translation>
    </message>
    <message>
        <source>It was left so.</source>
        <translation>Es wurde dabei belassen.</translation>
    </message>
    <message>
        <source>It was sent again.</source>
        <translation>Es wurde erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n refused by Creem</source>
        <translation>
            <numerusform>%n von Creem zurückgewiesen</numerusform>
            <numerusform>%n von Creem zurückgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nicht ausgeführt</numerusform>
            <numerusform>%n nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left unknown</source>
        <translation>
            <numerusform>%n offengelassen</numerusform>
            <numerusform>%n offengelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It is canceled already.</source>
        <translation>Das Abonnement ist bereits gekündigt.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Das Abonnement ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is paused. Resume it first.</source>
        <translation>Das Abonnement ist pausiert. Setzen Sie es zuerst fort.</translation>
    </message>
    <message>
        <source>Its last payment is open.</source>
        <translation>Die letzte Zahlung ist noch offen.</translation>
    </message>
    <message>
        <source>It ends with its period already. Undo that first.</source>
        <translation>Das Abonnement endet bereits zum Periodenende. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Das Abonnement läuft.</translation>
    </message>
    <message>
        <source>Creem doesn&apos;t say how many seats it has.</source>
        <translation>Creem teilt nicht mit, wie viele Plätze das Abonnement hat.</translation>
    </message>
    <message>
        <source>Creamery doesn&apos;t know its status. Creem&apos;s dashboard does.</source>
        <translation>Creamery kennt diesen Status nicht. Das Creem-Dashboard kennt ihn.</translation>
    </message>
    <message>
        <source>There is no payment to give back.</source>
        <translation>Es gibt keine Zahlung, die erstattet werden könnte.</translation>
    </message>
    <message>
        <source>It is refunded already.</source>
        <translation>Die Zahlung ist bereits erstattet.</translation>
    </message>
    <message>
        <source>The bank has taken the money back already.</source>
        <translation>Die Bank hat das Geld bereits zurückgeholt.</translation>
    </message>
    <message>
        <source>It is archived already.</source>
        <translation>Das Produkt ist bereits archiviert.</translation>
    </message>
    <message>
        <source>It is deleted already.</source>
        <translation>Der Rabatt ist bereits gelöscht.</translation>
    </message>
    <message>
        <source>Creem says of the refund of “%1”: %2</source>
        <translation>Creem meldet zur Erstattung von „%1“: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be done any more</source>
        <translation>Das geht nicht mehr</translation>
    </message>
    <message>
        <source>It would be charged at once by now</source>
        <translation>Inzwischen würde sofort abgebucht</translation>
    </message>
    <message>
        <source>That was not so when it was confirmed. Do it anew.</source>
        <translation>Das war nicht so, als es bestätigt wurde. Tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its answer got lost, and reading it back for a minute showed everything as it was before. To do it again takes the licence key, which the journal doesn&apos;t keep: look the key up on the page Licences.</source>
        <translation>Die Antwort ging verloren, und das Nachlesen zeigte eine Minute lang alles wie zuvor. Um es noch einmal zu tun, braucht es den Lizenzschlüssel, den das Journal nicht aufbewahrt: Schlagen Sie ihn auf der Seite Lizenzen nach.</translation>
    </message>
    <message>
        <source>What only a newer Creamery knows, with “%1”</source>
        <translation>Was nur ein neueres Creamery kennt, mit „%1“</translation>
    </message>
    <message>
        <source>A newer Creamery is changing “%1”…</source>
        <translation>Ein neueres Creamery ändert „%1“ …</translation>
    </message>
    <message>
        <source>A newer Creamery has changed “%1”</source>
        <translation>Ein neueres Creamery hat „%1“ geändert</translation>
    </message>
    <message>
        <source>Another change of it, here or in another window, isn&apos;t settled yet. Activity shows it; wait until it is.</source>
        <translation>Eine andere Änderung daran, hier oder in einem anderen Fenster, ist noch nicht abgeschlossen. Sie steht unter Aktivität; warten Sie, bis sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>This version can&apos;t tell whether this was done</source>
        <translation>Diese Version kann nicht sagen, ob dies getan wurde</translation>
    </message>
    <message>
        <source>A newer version of Creamery wanted it. That one can find out what became of it.</source>
        <translation>Eine neuere Version von Creamery wollte es. Sie kann herausfinden, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Until it is settled nothing else can be changed about the same. Without the newer version: look it up in Creem&apos;s dashboard, then leave it open.</source>
        <translation>Bis es abgeschlossen ist, kann daran nichts anderes geändert werden. Ohne die neuere Version: Sehen Sie im Dashboard von Creem nach und lassen Sie es dann offen.</translation>
    </message>
    <message>
        <source>It was wanted with another API key. If that one is of another store, this store&apos;s answers tell nothing of it. Set that key again to have it checked, or look it up in that store&apos;s dashboard and leave it open here.</source>
        <translation>Es wurde mit einem anderen API-Schlüssel gewollt. Gehört der zu einem anderen Shop, sagen die Antworten dieses Shops nichts darüber. Hinterlegen Sie jenen Schlüssel wieder, um es prüfen zu lassen, oder sehen Sie im Dashboard jenes Shops nach und lassen Sie es hier offen.</translation>
    </message>
    <message>
        <source>It was wanted with another API key, which may be of another store, so it isn&apos;t sent again with this one. If it belongs here, do it anew.</source>
        <translation>Es wurde mit einem anderen API-Schlüssel gewollt, der zu einem anderen Shop gehören kann; mit diesem wird es daher nicht noch einmal gesendet. Gehört es hierher, tun Sie es neu.</translation>
    </message>
    <message>
        <source>Its answer got lost, and reading it back for a minute showed everything as it was before.</source>
        <translation>Die Antwort ging verloren, und beim Nachlesen war eine Minute lang alles wie zuvor.</translation>
    </message>
</context>
<context>
    <name>ActivateDialog</name>
    <message>
        <source>Activate a licence</source>
        <translation>Lizenz aktivieren</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Activating the licence…</source>
        <translation>Die Lizenz wird aktiviert…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What it is activated on, such as a computer&apos;s name.</source>
        <translation>Worauf sie aktiviert wird, etwa der Name eines Computers.</translation>
    </message>
    <message>
        <source>An activation needs a name.</source>
        <translation>Eine Aktivierung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Activate this licence in live mode?</source>
        <translation>Diese Lizenz im Live-Modus aktivieren?</translation>
    </message>
    <message>
        <source>It counts as one of the customer&apos;s activations until it is freed.</source>
        <translation>Sie zählt zu den Aktivierungen des Kunden, bis sie freigegeben wird.</translation>
    </message>
    <message>
        <source>Activate in &amp;live mode</source>
        <translation>Im &amp;Live-Modus aktivieren</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>Shop, Modus</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
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
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
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
        <source>Page after payment</source>
        <translation>Seite nach der Zahlung</translation>
    </message>
    <message>
        <source>Trial, days</source>
        <translation>Testphase, Tage</translation>
    </message>
    <message>
        <source>Trial price</source>
        <translation>Preis der Testphase</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Used at most</source>
        <translation>Höchstens eingelöst</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Eigener Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Activation&apos;s id</source>
        <translation>ID der Aktivierung</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Abbuchung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Fortsetzen…</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>&amp;Zurückändern…</translation>
    </message>
    <message>
        <source>&amp;Make it again…</source>
        <translation>&amp;Neu erstellen…</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Archive it…</source>
        <translation>A&amp;rchivieren…</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to take back.</source>
        <translation>Es wurde nichts geändert; daher gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>First it has to be known whether it was done.</source>
        <translation>Zuerst muss feststehen, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>A cancelled subscription can&apos;t be revived. The customer can buy again: make a checkout link for the product.</source>
        <translation>Ein gekündigtes Abonnement lässt sich nicht wieder aufnehmen. Der Kunde kann neu kaufen: Erstellen Sie einen Checkout-Link für das Produkt.</translation>
    </message>
    <message>
        <source>A refund can&apos;t be taken back. The customer would have to pay anew.</source>
        <translation>Eine Erstattung kann nicht zurückgenommen werden. Der Kunde müsste neu bezahlen.</translation>
    </message>
    <message>
        <source>The API can&apos;t bring an archived product back. Creem&apos;s web dashboard can.</source>
        <translation>Über die API lässt sich ein archiviertes Produkt nicht zurückholen, im Web-Dashboard von Creem schon.</translation>
    </message>
    <message>
        <source>The API can&apos;t delete a customer.</source>
        <translation>Über die API lässt sich ein Kunde nicht löschen.</translation>
    </message>
    <message>
        <source>A link can&apos;t be withdrawn. It ends by itself.</source>
        <translation>Ein Link kann nicht zurückgezogen werden. Er läuft von selbst ab.</translation>
    </message>
    <message>
        <source>Not with one click, because it may cost something: choose anew at the subscription, which says what it would cost now.</source>
        <translation>Nicht mit einem Klick, denn es kann etwas kosten: Wählen Sie beim Abonnement neu; dort steht, was es jetzt kosten würde.</translation>
    </message>
    <message>
        <source>It takes the licence key, which the journal doesn&apos;t keep. Look the key up on the page Licences.</source>
        <translation>Dafür ist der Lizenzschlüssel nötig, den das Protokoll nicht speichert. Sehen Sie auf der Seite „Lizenzen“ nach.</translation>
    </message>
    <message>
        <source>The journal doesn&apos;t know how it was before.</source>
        <translation>Im Protokoll steht nicht, wie es zuvor war.</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>new value, old value</comment>
        <translation>%1, zuvor: %2</translation>
    </message>
    <message>
        <source>It would have ended by now, and made again it would never end. Make a new discount, with another end.</source>
        <translation>Der Rabatt wäre inzwischen abgelaufen und würde, erneut erstellt, nie ablaufen. Erstellen Sie einen neuen Rabatt mit einem anderen Ende.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Net price for businesses</source>
        <translation>Nettopreis für Firmen</translation>
    </message>
    <message>
        <source>Customers choose the price</source>
        <translation>Kunden wählen den Preis</translation>
    </message>
    <message>
        <source>Suggested price</source>
        <translation>Vorgeschlagener Preis</translation>
    </message>
    <message>
        <source>Reminds of abandoned carts</source>
        <translation>Erinnert an abgebrochene Einkäufe</translation>
    </message>
    <message>
        <source>Questions at the checkout</source>
        <translation>Fragen beim Bezahlen</translation>
    </message>
    <message>
        <source>Your own id</source>
        <translation>Ihre eigene Kennung</translation>
    </message>
    <message>
        <source>Notes for programs</source>
        <translation>Notizen für Programme</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, may be left empty)</source>
        <comment>question, kind of answer</comment>
        <translation>%1 (%2, darf leer bleiben)</translation>
    </message>
    <message>
        <source>%1 (%2, required)</source>
        <comment>question, kind of answer</comment>
        <translation>%1 (%2, erforderlich)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>at the end of the period</source>
        <translation>am Ende des Zeitraums</translation>
    </message>
    <message>
        <source>it pauses</source>
        <translation>pausiert es</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>endet es</translation>
    </message>
    <message>
        <source>the difference is charged at once, and a new period begins</source>
        <translation>der Unterschied wird sofort abgebucht, und ein neuer Zeitraum beginnt</translation>
    </message>
    <message>
        <source>the difference is put on the next invoice</source>
        <translation>der Unterschied kommt auf die nächste Rechnung</translation>
    </message>
    <message>
        <source>no difference is charged: the new price counts from the next period on</source>
        <translation>kein Unterschied wird abgebucht: Der neue Preis gilt ab dem nächsten Zeitraum</translation>
    </message>
    <message>
        <source>It was left open whether it was done. The record shows how it is now.</source>
        <translation>Es blieb offen, ob es geschehen ist. Der Datensatz zeigt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>A newer version of Creamery did this. It may know a way.</source>
        <translation>Eine neuere Version von Creamery hat dies getan. Sie kennt vielleicht einen Weg.</translation>
    </message>
    <message>
        <source>It was deleted with another API key, which may be of another store. If it belongs here, make a new discount.</source>
        <translation>Es wurde mit einem anderen API-Schlüssel gelöscht, der zu einem anderen Shop gehören kann. Gehört es hierher, legen Sie einen neuen Rabatt an.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Send it again…</source>
        <translation>&amp;Erneut senden…</translation>
    </message>
    <message>
        <source>&amp;Leave it open…</source>
        <translation>&amp;Offen lassen…</translation>
    </message>
    <message>
        <source>&amp;Show the record</source>
        <translation>Eintrag &amp;anzeigen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>Das Angezeigte als CSV-Datei speichern</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Aktivitäten suchen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
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
        <source>The journal can&apos;t be read</source>
        <translation>Das Protokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1

Nothing can be changed while it can&apos;t be written: what is sent has to be written down before.</source>
        <translation>%1

Solange es nicht geschrieben werden kann, lässt sich nichts ändern: Was gesendet wird, muss zuvor protokolliert werden.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Protokoll wird gelesen…</translation>
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
        <source>Nothing has been changed here yet</source>
        <translation>Hier wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>What you change in %1 is written down here before it is sent, with what became of it and the way back.</source>
        <translation>Was Sie in %1 ändern, wird hier vor dem Senden festgehalten, mit dem Ergebnis und dem Weg zurück.</translation>
    </message>
    <message>
        <source>The journal can&apos;t be written</source>
        <translation>Das Protokoll kann nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>Of %n change(s) nobody knows the outcome</source>
        <translation>
            <numerusform>Bei %n Änderung ist das Ergebnis unbekannt</numerusform>
            <numerusform>Bei %n Änderungen ist das Ergebnis unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand first. Creamery asks Creem what became of them; nothing is sent again by itself.</source>
        <translation>Sie stehen am Anfang. Creamery fragt bei Creem nach, was daraus geworden ist; es wird nichts von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>&amp;Check all now</source>
        <translation>Alle jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>The journal was damaged</source>
        <translation>Das Protokoll war beschädigt</translation>
    </message>
    <message>
        <source>A new one was begun. The damaged file was set aside as %1</source>
        <translation>Ein neues wurde begonnen. Die beschädigte Datei wurde beiseitegelegt als %1</translation>
    </message>
    <message>
        <source>Choose a change to see what became of it.</source>
        <translation>Wählen Sie eine Änderung aus, um zu sehen, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The way back: %1</source>
        <comment>a reason why there is none</comment>
        <translation>Der Weg zurück: %1</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Veranlasst</translation>
    </message>
    <message>
        <source>Since then so</source>
        <translation>So seit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Journal id</source>
        <translation>Protokoll-ID</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was angefragt wurde</translation>
    </message>
    <message>
        <source>Leave it open for good?</source>
        <translation>Endgültig offen lassen?</translation>
    </message>
    <message>
        <source>%1

Nobody knows whether it was done. Creamery will not ask any more, and you can change the same again. Look at the record first.</source>
        <translation>%1

Es ist unklar, ob dies ausgeführt wurde. Creamery fragt dann nicht mehr nach, und Sie können dasselbe erneut ändern. Sehen Sie sich zuerst den Eintrag an.</translation>
    </message>
    <message>
        <source>&amp;Leave it open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>&amp;Keep asking</source>
        <translation>&amp;Weiter nachfragen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Erneut senden?</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>again</source>
        <comment>a word to type</comment>
        <translation>erneut</translation>
    </message>
    <message>
        <source>This takes back: %1</source>
        <translation>Damit wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>Zurücknehmen?</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>back</source>
        <comment>a word to type</comment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>What Creem shows now is not what this made any more. Look at the record.</source>
        <translation>Was Creem jetzt zeigt, ist nicht mehr das, was hiermit bewirkt wurde. Sehen Sie sich den Eintrag an.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message numerus="yes">
        <source>%1

What became of %n change(s) is known here and not on the disk yet. Creamery tries again and again, and changes nothing else until it is.</source>
        <translation>
            <numerusform>%1

Das Ergebnis von %n Änderung ist hier bekannt, aber noch nicht auf dem Datenträger gespeichert. Creamery versucht es immer wieder und ändert bis dahin nichts anderes.</numerusform>
            <numerusform>%1

Das Ergebnis von %n Änderungen ist hier bekannt, aber noch nicht auf dem Datenträger gespeichert. Creamery versucht es immer wieder und ändert bis dahin nichts anderes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the %n that was (were) not begun…</source>
        <translation>
            <numerusform>Mit %n nicht begonnenem Vorgang &amp;weitermachen…</numerusform>
            <numerusform>Mit %n nicht begonnenen Vorgängen &amp;weitermachen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the %n code(s) that are not made…</source>
        <translation>
            <numerusform>&amp;Weiter mit dem %n Code, der nicht erstellt ist…</numerusform>
            <numerusform>&amp;Weiter mit den %n Codes, die nicht erstellt sind…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sh&amp;ow the codes of this run…</source>
        <translation>Die C&amp;odes dieses Durchlaufs zeigen…</translation>
    </message>
    <message>
        <source>&amp;It failed…</source>
        <translation>&amp;Fehlgeschlagen…</translation>
    </message>
    <message>
        <source>Has this refund failed?</source>
        <translation>Ist diese Erstattung fehlgeschlagen?</translation>
    </message>
    <message>
        <source>%1

Creem has accepted it, and no call of its API tells when a refund fails. Look into Creem&apos;s dashboard first: while it is pending there, another refund could pay the money back twice.</source>
        <translation>%1

Creem hat sie angenommen, und die API von Creem teilt nicht mit, wenn eine Erstattung fehlschlägt. Sehen Sie zuerst im Dashboard von Creem nach: Solange sie dort aussteht, könnte eine weitere Erstattung das Geld doppelt zurückzahlen.</translation>
    </message>
    <message>
        <source>It has &amp;failed</source>
        <translation>Sie ist &amp;fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>It can&apos;t be sent again as things are now</source>
        <translation>Dies kann beim jetzigen Stand nicht erneut gesendet werden</translation>
    </message>
    <message>
        <source>A run ended with Creamery before its end</source>
        <translation>Ein Durchlauf endete mit Creamery, bevor er fertig war</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of it were not made. Nothing of it is sent by itself: go on with it, or leave it.</source>
        <translation>
            <numerusform>%n Änderung daraus wurde nicht gemacht. Nichts davon wird von selbst gesendet: Setzen Sie ihn fort, oder lassen Sie es dabei.</numerusform>
            <numerusform>%n Änderungen daraus wurden nicht gemacht. Nichts davon wird von selbst gesendet: Setzen Sie ihn fort, oder lassen Sie es dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show what is left</source>
        <translation>&amp;Zeigen, was übrig ist</translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>Es ist schon so</translation>
    </message>
    <message>
        <source>Creem shows what was wanted, whoever did it. Nothing was sent.</source>
        <translation>Creem zeigt, was gewollt war, wer immer es getan hat. Nichts wurde gesendet.</translation>
    </message>
</context>
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
        <source>Open Creem&apos;s &amp;dashboard</source>
        <translation>Creem-&amp;Dashboard öffnen</translation>
    </message>
    <message>
        <source>archive</source>
        <comment>a word to type</comment>
        <translation>archivieren</translation>
    </message>
</context>
<context>
    <name>AttentionActions</name>
    <message>
        <source>&amp;Portal link…</source>
        <translation>&amp;Portal-Link…</translation>
    </message>
    <message>
        <source>Where the customer can give another card</source>
        <translation>Dort kann der Kunde eine andere Karte angeben</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>E-&amp;Mail schreiben</translation>
    </message>
    <message>
        <source>To the customer, with your own mail program</source>
        <translation>An den Kunden, mit Ihrem eigenen E-Mail-Programm</translation>
    </message>
    <message>
        <source>&amp;Undo the cancellation…</source>
        <translation>Kündigung &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>So that the subscription goes on</source>
        <translation>Damit das Abonnement weiterläuft</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Another code like this one, to go on with</source>
        <translation>Ein weiterer Code wie dieser, um damit weiterzumachen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The record with all that Creem knows of it</source>
        <translation>Der Eintrag mit allem, was Creem darüber weiß</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>This subscription is gone</source>
        <translation>Dieses Abonnement gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The customer is not in the local copy yet</source>
        <translation>Der Kunde ist noch nicht in der lokalen Kopie</translation>
    </message>
    <message>
        <source>No mail program took it</source>
        <translation>Kein E-Mail-Programm hat die Adresse übernommen</translation>
    </message>
    <message>
        <source>The cancellation can&apos;t be undone</source>
        <translation>Die Kündigung lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>This discount is gone</source>
        <translation>Diesen Rabatt gibt es nicht mehr</translation>
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
    <name>BreakingLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>ends at once, for good</source>
        <translation>endet sofort und endgültig</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>pauses at once</source>
        <translation>pausiert sofort</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>%1 goes back</source>
        <translation>%1 wird zurückgezahlt</translation>
    </message>
    <message>
        <source>can&apos;t be bought any more</source>
        <translation>kann nicht mehr gekauft werden</translation>
    </message>
    <message>
        <source>It is not in the local copy.</source>
        <translation>In der lokalen Kopie nicht vorhanden.</translation>
    </message>
    <message>
        <source>Reading them…</source>
        <translation>Sie werden gelesen…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
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
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Was jeweils geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t, and is (are) left out.</source>
        <translation>
            <numerusform>%n nicht; dieser Vorgang wird ausgelassen.</numerusform>
            <numerusform>%n nicht; diese werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1.</source>
        <comment>amounts</comment>
        <translation>Zusammen %1.</translation>
    </message>
    <message>
        <source>To do this in live mode, type how many they are: %1</source>
        <translation>Um dies im Live-Modus auszuführen, geben Sie die Anzahl ein: %1</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>None of them can be done.</source>
        <translation>Keiner dieser Vorgänge ist möglich.</translation>
    </message>
    <message>
        <source>All of them can be done, one after the other.</source>
        <translation>Alle können ausgeführt werden, einer nach dem anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be done, one after the other.</source>
        <translation>
            <numerusform>%n davon kann ausgeführt werden.</numerusform>
            <numerusform>%n davon können ausgeführt werden, einer nach dem anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are done</source>
        <translation>
            <numerusform>%n ist ausgeführt</numerusform>
            <numerusform>Alle %n sind ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>The run ended early</source>
        <translation>Der Durchlauf endete vorzeitig</translation>
    </message>
    <message>
        <source>The run is over; not all were done</source>
        <translation>Der Durchlauf ist beendet; nicht alle wurden ausgeführt</translation>
    </message>
    <message>
        <source>What was not sent is as it was.</source>
        <translation>Was nicht gesendet wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>You can close this: the run goes on, and the page behind it says how it ended.</source>
        <translation>Sie können dieses Fenster schließen: Der Durchlauf wird fortgesetzt, und die Seite dahinter zeigt, wie er ausgegangen ist.</translation>
    </message>
    <message>
        <source>This store is locked: nothing can be changed.</source>
        <translation>Dieser Shop ist gesperrt: Es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>pauses on %1</source>
        <translation>pausiert am %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n subscription(s) now</source>
        <translation>
            <numerusform>%n Abonnement sofort kündigen</numerusform>
            <numerusform>%n Abonnements sofort kündigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n subscription(s) at the end of their periods</source>
        <translation>
            <numerusform>%n Abonnement zum Periodenende kündigen</numerusform>
            <numerusform>%n Abonnements jeweils zum Periodenende kündigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n subscription(s) now</source>
        <translation>
            <numerusform>%n Abonnement sofort pausieren</numerusform>
            <numerusform>%n Abonnements sofort pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n subscription(s) at the end of their periods</source>
        <translation>
            <numerusform>%n Abonnement zum Periodenende pausieren</numerusform>
            <numerusform>%n Abonnements jeweils zum Periodenende pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement fortsetzen</numerusform>
            <numerusform>%n Abonnements fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n payment(s)</source>
        <translation>
            <numerusform>%n Zahlung erstatten</numerusform>
            <numerusform>%n Zahlungen erstatten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n product(s)</source>
        <translation>
            <numerusform>%n Produkt archivieren</numerusform>
            <numerusform>%n Produkte archivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid is not paid back by this, and it can&apos;t be undone.</source>
        <translation>Bereits Bezahltes wird dadurch nicht zurückgezahlt, und es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing is charged after that. Until then each can be undone.</source>
        <translation>Danach wird nichts mehr abgebucht. Bis dahin lässt sich jede Kündigung zurücknehmen.</translation>
    </message>
    <message>
        <source>While they are paused nothing is charged.</source>
        <translation>Solange sie pausiert sind, wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>Where the period that was paid for is over, Creem is likely to charge at once.</source>
        <translation>Wo der bezahlte Zeitraum vorbei ist, bucht Creem voraussichtlich sofort ab.</translation>
    </message>
    <message>
        <source>A refund can&apos;t be taken back. Subscriptions go on.</source>
        <translation>Eine Erstattung lässt sich nicht zurücknehmen. Abonnements laufen weiter.</translation>
    </message>
    <message>
        <source>The API can&apos;t undo this.</source>
        <translation>Über die API lässt sich dies nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n now</source>
        <translation>
            <numerusform>%n sofort &amp;kündigen</numerusform>
            <numerusform>%n sofort &amp;kündigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n at period end</source>
        <translation>
            <numerusform>%n zum Periodenende &amp;kündigen</numerusform>
            <numerusform>%n zum Periodenende &amp;kündigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n now</source>
        <translation>
            <numerusform>%n sofort &amp;pausieren</numerusform>
            <numerusform>%n sofort &amp;pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n at period end</source>
        <translation>
            <numerusform>%n zum Periodenende &amp;pausieren</numerusform>
            <numerusform>%n zum Periodenende &amp;pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n</source>
        <translation>
            <numerusform>%n &amp;fortsetzen</numerusform>
            <numerusform>%n &amp;fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refund %n</source>
        <translation>
            <numerusform>%n &amp;erstatten</numerusform>
            <numerusform>%n &amp;erstatten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Archive %n</source>
        <translation>
            <numerusform>%n a&amp;rchivieren</numerusform>
            <numerusform>%n a&amp;rchivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <translation>Hierzu läuft bereits ein Vorgang.</translation>
    </message>
    <message numerus="yes">
        <source>Creem asks for a pause of %n second(s).</source>
        <translation>
            <numerusform>Creem bittet um eine Pause von %n Sekunde.</numerusform>
            <numerusform>Creem bittet um eine Pause von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them nobody knows what is charged.</source>
        <translation>
            <numerusform>Bei %n davon weiß niemand, was abgebucht wird.</numerusform>
            <numerusform>Bei %n davon weiß niemand, was abgebucht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is asked for once more before it is sent, and left out if it can&apos;t be done any more.</source>
        <translation>Jeder wird vor dem Senden noch einmal abgefragt und ausgelassen, wenn es nicht mehr geht.</translation>
    </message>
    <message>
        <source>This goes by the copy on this computer, read on %1.</source>
        <translation>Dies geht nach der Kopie auf diesem Computer, gelesen am %1.</translation>
    </message>
    <message>
        <source>This goes by the copy on this computer, which may be old.</source>
        <translation>Dies geht nach der Kopie auf diesem Computer, die alt sein kann.</translation>
    </message>
    <message>
        <source>Together about %1 is likely to be charged at once.</source>
        <comment>amounts</comment>
        <translation>Zusammen werden wohl etwa %1 sofort abgebucht.</translation>
    </message>
    <message>
        <source>Time has gone on since this was opened</source>
        <translation>Seit dem Öffnen ist Zeit vergangen</translation>
    </message>
    <message>
        <source>What is said above has changed with it: read it once more before you decide.</source>
        <translation>Was oben steht, hat sich damit geändert: Lesen Sie es noch einmal, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>pauses with the end of its period</source>
        <translation>pausiert mit dem Ende des Zeitraums</translation>
    </message>
    <message>
        <source>ends with its period</source>
        <translation>endet mit dem Zeitraum</translation>
    </message>
    <message>
        <source>pauses with the end of its period, which was to be on %1: the copy may be old</source>
        <translation>pausiert mit dem Ende des Zeitraums, das am %1 sein sollte: Die Kopie kann alt sein</translation>
    </message>
    <message>
        <source>ends with its period, which was to end on %1: the copy may be old</source>
        <translation>endet mit dem Zeitraum, der am %1 enden sollte: Die Kopie kann alt sein</translation>
    </message>
    <message>
        <source>goes on, unless it has ended: that was to be on %1, the copy may be old</source>
        <translation>läuft weiter, falls es nicht geendet hat: Das sollte am %1 sein, die Kopie kann alt sein</translation>
    </message>
    <message>
        <source>goes on; %1</source>
        <comment>what is charged</comment>
        <translation>läuft weiter; %1</translation>
    </message>
    <message>
        <source>Together up to about %1 may be charged at once.</source>
        <comment>amounts</comment>
        <translation>Zusammen werden vielleicht bis zu etwa %1 sofort abgebucht.</translation>
    </message>
    <message>
        <source>Together about %1 is likely to be charged at once, and up to about %2 more may be charged.</source>
        <comment>amounts</comment>
        <translation>Zusammen werden voraussichtlich etwa %1 sofort abgebucht und vielleicht bis zu etwa %2 mehr.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change the plan</source>
        <translation>Tarif wechseln</translation>
    </message>
    <message>
        <source>Change the seats</source>
        <translation>Plätze ändern</translation>
    </message>
    <message>
        <source>&amp;Change plan</source>
        <translation>Tarif &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Change seats</source>
        <translation>Plätze ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>Shop, Modus</translation>
    </message>
    <message>
        <source>Pays now</source>
        <translation>Zahlt derzeit</translation>
    </message>
    <message>
        <source>New &amp;plan</source>
        <translation>Neuer &amp;Tarif</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>Reading the products…</source>
        <translation>Die Produkte werden gelesen…</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Put the difference on the &amp;next invoice</source>
        <translation>Differenz auf die nächste &amp;Rechnung setzen</translation>
    </message>
    <message>
        <source>Charge the difference no&amp;w and begin a new period</source>
        <translation>Differenz &amp;sofort abbuchen und eine neue Periode beginnen</translation>
    </message>
    <message>
        <source>Charge no &amp;difference: the new price counts from the next period on</source>
        <translation>&amp;Keine Differenz abbuchen: Der neue Preis gilt ab der nächsten Periode</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>product, price, billing</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>It has so many seats already.</source>
        <translation>Das Abonnement hat bereits so viele Plätze.</translation>
    </message>
    <message>
        <source>There is no other plan in the same currency.</source>
        <translation>Es gibt keinen anderen Tarif in derselben Währung.</translation>
    </message>
    <message>
        <source>A whole period at the new price</source>
        <translation>Eine ganze Periode zum neuen Preis</translation>
    </message>
    <message>
        <source>%1 of %2 days left, at the new %3</source>
        <translation>Noch %1 von %2 Tagen, zum neuen Preis %3</translation>
    </message>
    <message>
        <source>%1 of %2 days left, paid already of %3</source>
        <translation>Noch %1 von %2 Tagen, anteilig von den bereits bezahlten %3</translation>
    </message>
    <message>
        <source>Charged now, about</source>
        <translation>Jetzt abgebucht, etwa</translation>
    </message>
    <message>
        <source>Taken off the next invoice, about</source>
        <translation>Von der nächsten Rechnung abgezogen, etwa</translation>
    </message>
    <message>
        <source>Added to the next invoice, about</source>
        <translation>Der nächsten Rechnung hinzugefügt, etwa</translation>
    </message>
    <message>
        <source>Charged now and for the rest of this period</source>
        <translation>Jetzt und für den Rest dieser Periode abgebucht</translation>
    </message>
    <message>
        <source>Each period from then on</source>
        <translation>Danach jede Periode</translation>
    </message>
    <message>
        <source>What is left of this period is worth more than what is due now; what Creem does with the other %1 is not known.</source>
        <translation>Der Rest dieser Periode ist mehr wert als der jetzt fällige Betrag; was Creem mit den übrigen %1 macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The trial ends with it.</source>
        <translation>Damit endet die Testphase.</translation>
    </message>
    <message>
        <source>During the trial nothing is charged.</source>
        <translation>Während der Testphase wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated: Creem doesn&apos;t say when this period ends.</source>
        <translation>Die Kosten lassen sich nicht schätzen: Creem teilt nicht mit, wann diese Periode endet.</translation>
    </message>
    <message>
        <source>charge</source>
        <comment>a word to type</comment>
        <translation>abbuchen</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Tarif auswählen</translation>
    </message>
    <message>
        <source>Choose the new plan.</source>
        <translation>Wählen Sie den neuen Tarif aus.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, billing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It goes by the list price: no payment says what is paid for a whole period.</source>
        <translation>Grundlage ist der Listenpreis: Keine Zahlung zeigt, was für einen ganzen Zeitraum bezahlt wird.</translation>
    </message>
    <message>
        <source>Tax comes on top.</source>
        <translation>Steuer kommt hinzu.</translation>
    </message>
    <message>
        <source>An estimate by whole days: Creem has no preview, and its own sum may differ.</source>
        <translation>Eine Schätzung nach ganzen Tagen: Creem bietet keine Vorschau, und der tatsächliche Betrag kann abweichen.</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated: the new plan is paid for periods of another length, and nobody knows what Creem takes for the rest of this one.</source>
        <translation>Die Kosten lassen sich nicht schätzen: Der neue Tarif wird für Zeiträume anderer Länge bezahlt, und was Creem für den Rest des laufenden berechnet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated: it isn&apos;t known what is paid for a whole period.</source>
        <translation>Die Kosten lassen sich nicht schätzen: Es ist nicht bekannt, was für einen ganzen Zeitraum bezahlt wird.</translation>
    </message>
    <message>
        <source>The plan that was chosen then can&apos;t be had any more.</source>
        <translation>Den damals gewählten Tarif gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated: the last payment is open, and nobody knows what Creem takes off for a period that wasn&apos;t paid.</source>
        <translation>Die Kosten lassen sich nicht schätzen: Die letzte Zahlung ist offen, und niemand weiß, was Creem für einen unbezahlten Zeitraum abzieht.</translation>
    </message>
    <message>
        <source>The cost can&apos;t be estimated: Creem doesn&apos;t say how many seats it has.</source>
        <translation>Die Kosten lassen sich nicht schätzen: Creem sagt nicht, wie viele Plätze es hat.</translation>
    </message>
    <message>
        <source>The period was to end on %1: what is known here may be old.</source>
        <translation>Der Zeitraum sollte am %1 enden: Was hier bekannt ist, kann alt sein.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>These amounts are too large to add up, so none is shown.</source>
        <translation>Diese Beträge sind zu groß zum Summieren, daher wird keiner angezeigt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, currency and days</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a chart</source>
        <translation>%1 als Diagramm</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>%1, numbers</source>
        <translation>%1, Zahlen</translation>
    </message>
</context>
<context>
    <name>CheckoutDialog</name>
    <message>
        <source>New checkout link</source>
        <translation>Neuer Checkout-Link</translation>
    </message>
    <message>
        <source>Make the &amp;link</source>
        <translation>&amp;Link erstellen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Der Link wird erstellt…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>Shop, Modus</translation>
    </message>
    <message>
        <source>Make this link in live mode?</source>
        <translation>Diesen Link im Live-Modus erstellen?</translation>
    </message>
    <message>
        <source>Whoever opens it can pay with real money. It can&apos;t be withdrawn; it ends by itself.</source>
        <translation>Wer ihn öffnet, kann mit echtem Geld bezahlen. Er kann nicht zurückgezogen werden; er läuft von selbst ab.</translation>
    </message>
    <message>
        <source>Make it in &amp;live mode</source>
        <translation>Im &amp;Live-Modus erstellen</translation>
    </message>
</context>
<context>
    <name>CheckoutForm</name>
    <message>
        <source>What is sold</source>
        <translation>Was verkauft wird</translation>
    </message>
    <message>
        <source>Product of the checkout</source>
        <translation>Produkt des Checkouts</translation>
    </message>
    <message>
        <source>Another &amp;price than the product&apos;s</source>
        <translation>Anderer &amp;Preis als der des Produkts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>Seats, for a subscription with seats.</source>
        <translation>Plätze, bei einem Abonnement mit Plätzen.</translation>
    </message>
    <message>
        <source>Own p&amp;rice</source>
        <translation>Eigener P&amp;reis</translation>
    </message>
    <message>
        <source>Of one unit.</source>
        <translation>Für eine Einheit.</translation>
    </message>
    <message>
        <source>&amp;Discount code</source>
        <translation>Ra&amp;battcode</translation>
    </message>
    <message>
        <source>It is filled in for the customer.</source>
        <translation>Wird für den Kunden ausgefüllt.</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>Wer kauft</translation>
    </message>
    <message>
        <source>anybody who has the link</source>
        <translation>alle, die den Link haben</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;e-mail</source>
        <translation>E-&amp;Mail des Kunden</translation>
    </message>
    <message>
        <source>It is filled in for the customer. Left empty, the checkout asks.</source>
        <translation>Wird für den Kunden ausgefüllt. Bleibt das Feld leer, fragt der Checkout danach.</translation>
    </message>
    <message>
        <source>For your own system</source>
        <translation>Für Ihr eigenes System</translation>
    </message>
    <message>
        <source>Page after pa&amp;yment</source>
        <translation>Seite nach der Zahlun&amp;g</translation>
    </message>
    <message>
        <source>Left empty, the product&apos;s own.</source>
        <translation>Bleibt das Feld leer, gilt die Seite des Produkts.</translation>
    </message>
    <message>
        <source>Request &amp;id</source>
        <translation>Anfrage-&amp;ID</translation>
    </message>
    <message>
        <source>Comes back to you with the payment.</source>
        <translation>Kommt mit der Zahlung zu Ihnen zurück.</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>Me&amp;tadaten</translation>
    </message>
    <message>
        <source>One entry a line: key = value.</source>
        <translation>Ein Eintrag pro Zeile: Schlüssel = Wert.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Up to 3 questions that the checkout asks the customer.</source>
        <translation>Bis zu 3 Fragen, die der Checkout dem Kunden stellt.</translation>
    </message>
</context>
<context>
    <name>CheckoutLinksPage</name>
    <message>
        <source>&amp;New checkout link…</source>
        <translation>&amp;Neuer Checkout-Link…</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation>&amp;QR-Code…</translation>
    </message>
    <message>
        <source>Also &amp;paid and expired ones</source>
        <translation>Auch &amp;bezahlte und abgelaufene</translation>
    </message>
    <message>
        <source>Checkout links</source>
        <translation>Checkout-Links</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>&amp;New checkout link</source>
        <translation>&amp;Neuer Checkout-Link</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search checkout links</source>
        <translation>Checkout-Links suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) shown. Asking Creem how they stand…</source>
        <translation>
            <numerusform>%n Link angezeigt. Creem wird nach dem Stand gefragt…</numerusform>
            <numerusform>%n Links angezeigt. Creem wird nach dem Stand gefragt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) shown</source>
        <translation>
            <numerusform>%n Link angezeigt</numerusform>
            <numerusform>%n Links angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether these links were paid in the meantime is not known.</source>
        <translation>Ob diese Links inzwischen bezahlt wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Das Protokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1

The links that were made here are known by the journal.</source>
        <translation>%1

Die hier erstellten Links stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>No checkout links yet</source>
        <translation>Noch keine Checkout-Links</translation>
    </message>
    <message>
        <source>Make a link by which somebody pays for a product. Those that are made here are listed until they are paid or expired; Creem lists none.</source>
        <translation>Erstellen Sie einen Link, über den jemand ein Produkt bezahlt. Hier erstellte Links werden aufgeführt, bis sie bezahlt oder abgelaufen sind; Creem führt keine auf.</translation>
    </message>
    <message>
        <source>Make the &amp;first link</source>
        <translation>&amp;Ersten Link erstellen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No link matches what you search for.</source>
        <translation>Kein Link passt zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Suche &amp;leeren</translation>
    </message>
    <message>
        <source>No link is open</source>
        <translation>Kein Link ist offen</translation>
    </message>
    <message>
        <source>All that were made here are paid or expired.</source>
        <translation>Alle hier erstellten Links sind bezahlt oder abgelaufen.</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Choose a link to hand it on.</source>
        <translation>Wählen Sie einen Link aus, um ihn weiterzugeben.</translation>
    </message>
    <message>
        <source>It was paid.</source>
        <translation>Er wurde bezahlt.</translation>
    </message>
    <message>
        <source>Nobody can pay by it any more. Make another one.</source>
        <translation>Darüber kann niemand mehr bezahlen. Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>anybody who has the link</source>
        <translation>alle, die den Link haben</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Eigener Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Checkout link</source>
        <translation>Checkout-Link</translation>
    </message>
    <message>
        <source>Whoever has this link can pay for “%1”.</source>
        <translation>Wer diesen Link hat, kann „%1“ bezahlen.</translation>
    </message>
    <message>
        <source>By this link %1 pays for “%2”.</source>
        <comment>e-mail, product</comment>
        <translation>Über diesen Link bezahlt %1 „%2“.</translation>
    </message>
    <message>
        <source>This store is locked: nothing can be changed.</source>
        <translation>Dieser Shop ist gesperrt: Nichts kann geändert werden.</translation>
    </message>
</context>
<context>
    <name>CodesRun</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What became of each code</source>
        <translation>Was aus jedem Code wurde</translation>
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
    <name>ColumnsButton</name>
    <message>
        <source>Choose the columns and the order</source>
        <translation>Spalten und Reihenfolge wählen</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>CombinedPanel</name>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>currency, number, currency</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>no rate for %1</source>
        <translation>kein Kurs für %1</translation>
    </message>
    <message>
        <source>Combined by the rates that you gave: the sum of each currency is converted once and rounded to the smallest unit of %1, halves away from zero.</source>
        <translation>Zusammengerechnet nach den Kursen, die Sie angegeben haben: Die Summe jeder Währung wird einmal umgerechnet und auf die kleinste Einheit von %1 gerundet, Hälften von null weg.</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>Alle Währungen</translation>
    </message>
    <message>
        <source>Change &amp;rates…</source>
        <translation>K&amp;urse ändern…</translation>
    </message>
    <message>
        <source>Give &amp;rates…</source>
        <translation>K&amp;urse angeben…</translation>
    </message>
    <message>
        <source>%1: all currencies in %2, by your rates</source>
        <translation>%1: alle Währungen in %2, nach Ihren Kursen</translation>
    </message>
    <message>
        <source>%1: all currencies</source>
        <translation>%1: alle Währungen</translation>
    </message>
    <message>
        <source>Each currency stands alone. With exchange rates of your own they can be added up too.</source>
        <translation>Jede Währung steht für sich. Mit eigenen Wechselkursen lassen sie sich auch summieren.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Your rate</source>
        <translation>Ihr Kurs</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a currency</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>Together, by your rates</source>
        <translation>Zusammen, nach Ihren Kursen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be converted: it isn&apos;t known how many digits it has</source>
        <translation>%1 lässt sich nicht umrechnen: Es ist nicht bekannt, wie viele Nachkommastellen es hat</translation>
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
    <name>CustomerDialog</name>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Create cust&amp;omer</source>
        <translation>Kunden er&amp;stellen</translation>
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
        <source>Creating the customer…</source>
        <translation>Der Kunde wird erstellt…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Create this customer in live mode?</source>
        <translation>Diesen Kunden im Live-Modus erstellen?</translation>
    </message>
    <message>
        <source>The API can&apos;t delete a customer again.</source>
        <translation>Über die API lässt sich ein Kunde nicht wieder löschen.</translation>
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
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>Shop, Modus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Change this customer in live mode?</source>
        <translation>Diesen Kunden im Live-Modus ändern?</translation>
    </message>
    <message>
        <source>Receipts and the link to the customer portal go to the new address from now on.</source>
        <translation>Belege und der Link zum Kundenportal gehen ab jetzt an die neue Adresse.</translation>
    </message>
    <message>
        <source>The customer sees the new name at Creem.</source>
        <translation>Der Kunde sieht bei Creem den neuen Namen.</translation>
    </message>
    <message>
        <source>Save in &amp;live mode</source>
        <translation>Im &amp;Live-Modus speichern</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Receipts and the link to the customer portal go there.</source>
        <translation>Dorthin gehen Belege und der Link zum Kundenportal.</translation>
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
    <message>
        <source>Create the &amp;first customer</source>
        <translation>&amp;Ersten Kunden erstellen</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Neuer Kunde…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Portal link…</source>
        <translation>&amp;Portal-Link…</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>E-&amp;Mail schreiben</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Neuer Kunde</translation>
    </message>
    <message>
        <source>No mail program took it</source>
        <translation>Kein E-Mail-Programm hat die Adresse übernommen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>More orders</source>
        <translation>Weitere Bestellungen</translation>
    </message>
    <message>
        <source>More licences</source>
        <translation>Weitere Lizenzen</translation>
    </message>
</context>
<context>
    <name>DefinitionLink</name>
    <message>
        <source>What counts?</source>
        <translation>Was zählt dazu?</translation>
    </message>
    <message>
        <source>What counts in %1?</source>
        <translation>Was zählt zu %1?</translation>
    </message>
</context>
<context>
    <name>DefinitionsDialog</name>
    <message>
        <source>What counts</source>
        <translation>Was dazuzählt</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
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
    <name>DiscountDialog</name>
    <message>
        <source>%1 off, %2</source>
        <comment>what is taken off, how long</comment>
        <translation>%1 Nachlass, %2</translation>
    </message>
    <message>
        <source>%1 off, once</source>
        <translation>%1 Nachlass, einmalig</translation>
    </message>
    <message>
        <source>%1 off, forever</source>
        <translation>%1 Nachlass, dauerhaft</translation>
    </message>
    <message numerus="yes">
        <source>%1 off for %n month(s)</source>
        <translation>
            <numerusform>%1 Nachlass für %n Monat</numerusform>
            <numerusform>%1 Nachlass für %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate discount</source>
        <translation>Rabatt duplizieren</translation>
    </message>
    <message>
        <source>New discount</source>
        <translation>Neuer Rabatt</translation>
    </message>
    <message>
        <source>Create disc&amp;ount</source>
        <translation>Rabatt er&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Creating the discount…</source>
        <translation>Der Rabatt wird erstellt…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Creem makes one</source>
        <translation>Wird von Creem erzeugt</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Used at most</source>
        <translation>Höchstens eingelöst</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>Shop, Modus</translation>
    </message>
    <message>
        <source>Create this discount in live mode?</source>
        <translation>Diesen Rabatt im Live-Modus erstellen?</translation>
    </message>
    <message>
        <source>Whoever has the code pays less from now on. A discount can&apos;t be edited, only deleted.</source>
        <translation>Wer den Code hat, zahlt ab jetzt weniger. Ein Rabatt kann nicht bearbeitet, nur gelöscht werden.</translation>
    </message>
    <message>
        <source>Create in &amp;live mode</source>
        <translation>Im &amp;Live-Modus erstellen</translation>
    </message>
</context>
<context>
    <name>DiscountForm</name>
    <message>
        <source>Basics</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Creem makes one</source>
        <translation>Wird von Creem erzeugt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Generate a code</source>
        <translation>Code erzeugen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For you and for the receipt, such as “Autumn sale”.</source>
        <translation>Für Sie und für den Beleg, etwa „Herbstaktion“.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>What customers type. Left empty, Creem makes one.</source>
        <translation>Das geben Kunden ein. Bleibt das Feld leer, erzeugt Creem einen Code.</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Was er gewährt</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>ein Prozentsatz</translation>
    </message>
    <message>
        <source>a fixed amount</source>
        <translation>ein fester Betrag</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>for some months</source>
        <translation>für einige Monate</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Percentage off</source>
        <translation>Nachlass in &amp;Prozent</translation>
    </message>
    <message>
        <source>A&amp;mount off</source>
        <translation>Nachlass als &amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Lasts</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>For a subscription: on which of its payments it is taken off.</source>
        <translation>Bei einem Abonnement: von welchen Zahlungen er abgezogen wird.</translation>
    </message>
    <message>
        <source>Mon&amp;ths</source>
        <translation>&amp;Monate</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products of the discount</source>
        <translation>Produkte des Rabatts</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>It &amp;ends</source>
        <translation>Läu&amp;ft ab</translation>
    </message>
    <message>
        <source>&amp;Used at most</source>
        <translation>&amp;Höchstens eingelöst</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Letzter &amp;Tag</translation>
    </message>
    <message>
        <source>Until the end of that day, %1.</source>
        <comment>a time zone</comment>
        <translation>Bis zum Ende dieses Tages, %1.</translation>
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
    <message>
        <source>Create the &amp;first discount</source>
        <translation>&amp;Ersten Rabatt erstellen</translation>
    </message>
    <message>
        <source>&amp;New discount…</source>
        <translation>&amp;Neuer Rabatt…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Find a code…</source>
        <translation>Code &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Code kopieren</translation>
    </message>
    <message>
        <source>&amp;New discount</source>
        <translation>&amp;Neuer Rabatt</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Delete this discount?</source>
        <translation>Diesen Rabatt löschen?</translation>
    </message>
    <message>
        <source>Nobody can use the code any more. The API can&apos;t undo this: another discount with the same code can be made, and begins to count anew.</source>
        <translation>Niemand kann den Code mehr verwenden. Über die API lässt sich das nicht rückgängig machen: Ein weiterer Rabatt mit demselben Code kann erstellt werden und beginnt neu zu zählen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Delete discount</source>
        <translation>Rabatt &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Deleting the discount…</source>
        <translation>Der Rabatt wird gelöscht…</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a word to type</comment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>&amp;Make many codes…</source>
        <translation>&amp;Viele Codes erstellen…</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More that can be done with codes</source>
        <translation>Weitere Aktionen mit Codes</translation>
    </message>
    <message>
        <source>any product</source>
        <comment>that a discount is for</comment>
        <translation>jedes Produkt</translation>
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
    <name>FigureCard</name>
    <message>
        <source>What counts: %1</source>
        <translation>Was dazuzählt: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a figure&apos;s title, value, change</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Enter shows what it is made of.</source>
        <translation>Die Eingabetaste zeigt, woraus sich der Wert zusammensetzt.</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>There is no room left.</source>
        <translation>Es ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
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
    <name>FindCodeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>Creem is asked for the discount that has this code.</source>
        <translation>Creem wird nach dem Rabatt mit diesem Code gefragt.</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>No discount has this code</source>
        <translation>Kein Rabatt hat diesen Code</translation>
    </message>
    <message>
        <source>It may have been deleted, or be of the other mode.</source>
        <translation>Er wurde vielleicht gelöscht oder gehört zum anderen Modus.</translation>
    </message>
</context>
<context>
    <name>FreshRecord</name>
    <message>
        <source>Creem can&apos;t be asked how this is now. What you see here was read on %1.</source>
        <translation>Creem ist gerade nicht erreichbar, um den jetzigen Stand zu erfragen. Was Sie hier sehen, wurde zuletzt gelesen: %1.</translation>
    </message>
    <message>
        <source>Creem can&apos;t be asked how this is now. What you see here is an older copy.</source>
        <translation>Creem ist gerade nicht erreichbar, um den jetzigen Stand zu erfragen. Was Sie hier sehen, ist eine ältere Kopie.</translation>
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
    <name>LeavingWords</name>
    <message>
        <source>accepted, and not paid back yet</source>
        <translation>angenommen und noch nicht zurückgezahlt</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>nobody knows whether it was done</source>
        <translation>unklar, ob es ausgeführt wurde</translation>
    </message>
    <message>
        <source>– %1: %2</source>
        <comment>what was wished, how it stands</comment>
        <translation>– %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>– and %n more</source>
        <translation>
            <numerusform>– und %n weitere</numerusform>
            <numerusform>– und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A change is still being sent</source>
        <translation>Eine Änderung wird noch gesendet</translation>
    </message>
    <message>
        <source>Creem has not answered yet. If you leave now, Creamery finds out what became of it when this store is opened in this mode again; what has not been sent of a run stays unsent.</source>
        <translation>Creem hat noch nicht geantwortet. Wenn Sie jetzt gehen, stellt Creamery das Ergebnis fest, sobald dieser Shop wieder in diesem Modus geöffnet wird; was von einem Durchlauf noch nicht gesendet wurde, bleibt ungesendet.</translation>
    </message>
    <message>
        <source>Creem has not answered yet. Nothing of this store is kept on this computer, so if you leave now, nobody finds out what became of it; what has not been sent of a run stays unsent.</source>
        <translation>Creem hat noch nicht geantwortet. Von diesem Shop wird auf diesem Computer nichts gespeichert; wenn Sie jetzt gehen, stellt daher niemand das Ergebnis fest. Was von einem Durchlauf noch nicht gesendet wurde, bleibt ungesendet.</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Trotzdem gehen</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be forgotten unsettled</source>
        <translation>
            <numerusform>%n Änderung würde vergessen, bevor sie abgeschlossen ist</numerusform>
            <numerusform>%n Änderungen würden vergessen, bevor sie abgeschlossen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this store is kept on this computer. If you leave now, Creamery forgets these and will not find out what becomes of them. Look them up in Creem&apos;s dashboard then.</source>
        <translation>Von diesem Shop wird auf diesem Computer nichts gespeichert. Wenn Sie jetzt gehen, vergisst Creamery diese Änderungen und stellt nicht fest, was daraus wird. Sehen Sie dann im Dashboard von Creem nach.</translation>
    </message>
    <message>
        <source>Leave and forget them</source>
        <translation>Gehen und vergessen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not settled yet. Creamery forgets them too and will not find out what becomes of them:</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht abgeschlossen. Creamery vergisst auch sie und stellt nicht fest, was daraus wird:</numerusform>
            <numerusform>%n Änderungen sind noch nicht abgeschlossen. Creamery vergisst auch sie und stellt nicht fest, was daraus wird:</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of what was done can&apos;t be read: nobody can say whether all of it is settled.</source>
        <translation>Das Protokoll der ausgeführten Aktionen kann nicht gelesen werden: Es ist unklar, ob alles abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Remove the journal of %1 before all is settled?</source>
        <translation>Das Protokoll von %1 entfernen, bevor alles abgeschlossen ist?</translation>
    </message>
    <message>
        <source>The journal names customers, so it is removed with what is kept of them.</source>
        <translation>Das Protokoll nennt Kunden und wird daher zusammen mit deren gespeicherten Daten entfernt.</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>Keep it for now</source>
        <translation>Vorerst behalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>refused by Creem</source>
        <translation>von Creem abgelehnt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>What became of these is known here and could not be written to the journal so far. Creamery tries once more when you leave. If that fails too, the next start has to ask Creem, which can&apos;t tell of everything.</source>
        <translation>Was daraus geworden ist, ist hier bekannt und konnte bisher nicht ins Journal geschrieben werden. Creamery versucht es beim Verlassen noch einmal. Gelingt auch das nicht, muss der nächste Start Creem fragen, und Creem kann nicht über alles Auskunft geben.</translation>
    </message>
    <message>
        <source>A store is still being removed</source>
        <translation>Ein Shop wird noch entfernt</translation>
    </message>
    <message>
        <source>If you leave now, a part of what was kept of it may stay on this computer. Sign out of it again then.</source>
        <translation>Wenn Sie jetzt gehen, kann ein Teil des Gespeicherten auf diesem Computer bleiben. Melden Sie sich dann noch einmal davon ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) may be forgotten</source>
        <translation>
            <numerusform>%n Ergebnis kann verloren gehen</numerusform>
            <numerusform>%n Ergebnisse können verloren gehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>&amp;Activate…</source>
        <translation>&amp;Aktivieren…</translation>
    </message>
    <message>
        <source>&amp;Does it hold?</source>
        <translation>&amp;Gültigkeit prüfen</translation>
    </message>
    <message>
        <source>&amp;Free it…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Lizenzschlüssel</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>E-Mail des Kunden</translation>
    </message>
    <message>
        <source>or an activation&apos;s id</source>
        <translation>oder ID einer Aktivierung</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s)</source>
        <translation>
            <numerusform>%n Aktivierung</numerusform>
            <numerusform>%n Aktivierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up a licence key</source>
        <translation>Lizenzschlüssel nachschlagen</translation>
    </message>
    <message>
        <source>Enter the key, and the e-mail address of the customer who has it or the id of one of its activations: Creem doesn&apos;t find a key by itself. The key is not kept.</source>
        <translation>Geben Sie den Schlüssel ein und dazu die E-Mail-Adresse des Kunden, der ihn hat, oder die ID einer seiner Aktivierungen: Allein anhand des Schlüssels findet Creem nichts. Der Schlüssel wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Asking Creem…</source>
        <translation>Creem wird gefragt…</translation>
    </message>
    <message>
        <source>Not activated anywhere</source>
        <translation>Nirgends aktiviert</translation>
    </message>
    <message>
        <source>The key is known, and nothing is activated with it.</source>
        <translation>Der Schlüssel ist bekannt, und es ist nichts damit aktiviert.</translation>
    </message>
    <message>
        <source>Creem doesn&apos;t know this key and activation</source>
        <translation>Creem kennt diesen Schlüssel und diese Aktivierung nicht</translation>
    </message>
    <message>
        <source>One of them may be mistyped, or of the other mode.</source>
        <translation>Eines davon ist vielleicht falsch eingegeben oder gehört zum anderen Modus.</translation>
    </message>
    <message>
        <source>No customer has this e-mail address</source>
        <translation>Kein Kunde hat diese E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Look at the page of customers how it is written.</source>
        <translation>Sehen Sie auf der Kundenseite nach, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>This customer has no such key</source>
        <translation>Dieser Kunde hat keinen solchen Schlüssel</translation>
    </message>
    <message>
        <source>The key may be mistyped, or be somebody else&apos;s.</source>
        <translation>Der Schlüssel ist vielleicht falsch eingegeben oder gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>What Creem knows of the key will stand here.</source>
        <translation>Hier steht dann, was Creem über den Schlüssel weiß.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>activations, at most</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>activations</comment>
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
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>The chosen activation</source>
        <translation>Die ausgewählte Aktivierung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Activation&apos;s id</source>
        <translation>ID der Aktivierung</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>“%1” holds</source>
        <translation>„%1“ ist gültig</translation>
    </message>
    <message>
        <source>“%1” does not hold</source>
        <translation>„%1“ ist nicht gültig</translation>
    </message>
    <message>
        <source>The key is %1, the activation %2.</source>
        <comment>two statuses</comment>
        <translation>Schlüssel: %1, Aktivierung: %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Free this activation?</source>
        <translation>Diese Aktivierung freigeben?</translation>
    </message>
    <message>
        <source>What runs there loses the licence, and the key can be activated once more elsewhere.</source>
        <translation>Was dort läuft, verliert die Lizenz, und der Schlüssel kann anderswo noch einmal aktiviert werden.</translation>
    </message>
    <message>
        <source>&amp;Free it</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Freeing the activation…</source>
        <translation>Die Aktivierung wird freigegeben…</translation>
    </message>
    <message>
        <source>This store is locked: nothing can be changed.</source>
        <translation>Dieser Shop ist gesperrt: Es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <translation>Hierzu läuft bereits ein Vorgang.</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <translation>&amp;QR-Code</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the address is, what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>No browser took it. Copy the address instead.</source>
        <translation>Kein Browser hat sie geöffnet. Kopieren Sie stattdessen die Adresse.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <comment>what the address is</comment>
        <translation>QR-Code: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what became of a file, its path or the reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
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
    <message>
        <source>This store is locked: nothing can be changed.</source>
        <translation>Dieser Shop ist gesperrt: Es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <translation>Hierzu läuft bereits ein Vorgang.</translation>
    </message>
    <message>
        <source>What can be done to the selected rows</source>
        <translation>Was sich mit den ausgewählten Zeilen tun lässt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected ▾</source>
        <translation>
            <numerusform>%n ausgewählt ▾</numerusform>
            <numerusform>%n ausgewählt ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too many at once</source>
        <translation>Das sind zu viele auf einmal</translation>
    </message>
    <message>
        <source>Up to %1 can be done in one run: select fewer rows.</source>
        <translation>In einem Durchlauf sind höchstens %1 möglich: Wählen Sie weniger Zeilen aus.</translation>
    </message>
    <message>
        <source>That is too many to copy</source>
        <translation>Das sind zu viele zum Kopieren</translation>
    </message>
    <message>
        <source>Up to %1 rows can be copied. All that is shown can be exported as a file.</source>
        <translation>Bis zu %1 Zeilen lassen sich kopieren. Alles Angezeigte lässt sich als Datei exportieren.</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Nichts wurde kopiert</translation>
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
    <message numerus="yes">
        <source>%n record(s) may be out of date: Creem sent something that Creamery doesn&apos;t understand.</source>
        <translation>
            <numerusform>%n Datensatz ist vielleicht veraltet: Creem hat etwas gesendet, das Creamery nicht versteht.</numerusform>
            <numerusform>%n Datensätze sind vielleicht veraltet: Creem hat etwas gesendet, das Creamery nicht versteht.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as they came. This list and its sums have them as they were before.</source>
        <translation>Sie werden aufbewahrt, wie sie kamen. Diese Liste und ihre Summen enthalten sie, wie sie zuvor waren.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n other(s) an older version is shown.</source>
        <translation>
            <numerusform>Von %n weiteren wird eine ältere Fassung gezeigt.</numerusform>
            <numerusform>Von %n weiteren wird eine ältere Fassung gezeigt.</numerusform>
        </translation>
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
        <source>&amp;Read everything from Creem again</source>
        <translation>Alles e&amp;rneut von Creem lesen</translation>
    </message>
</context>
<context>
    <name>ManyCodesDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>Make many codes</source>
        <translation>Viele Codes erstellen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Die Codes</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>An&amp;zahl</translation>
    </message>
    <message>
        <source>Each can be used once. They are made one after the other.</source>
        <translation>Jeder kann einmal eingelöst werden. Sie werden nacheinander erstellt.</translation>
    </message>
    <message>
        <source>They &amp;begin with</source>
        <translation>Sie be&amp;ginnen mit</translation>
    </message>
    <message>
        <source>Followed by 8 letters and digits that nobody guesses.</source>
        <translation>Darauf folgen 8 Buchstaben und Ziffern, die niemand errät.</translation>
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
        <source>This store is locked: nothing can be changed.</source>
        <translation>Dieser Shop ist gesperrt: Es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>To do this in live mode, type how many they are: %1</source>
        <translation>Um dies im Live-Modus auszuführen, geben Sie die Anzahl ein: %1</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>Make the &amp;other %n</source>
        <translation>
            <numerusform>Ü&amp;brige %n erstellen</numerusform>
            <numerusform>Ü&amp;brige %n erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n code(s)</source>
        <translation>
            <numerusform>%n Code &amp;erstellen</numerusform>
            <numerusform>%n Codes &amp;erstellen</numerusform>
        </translation>
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
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>The codes of a run</source>
        <translation>Die Codes eines Durchlaufs</translation>
    </message>
    <message>
        <source>Creem is asked first what became of those that nobody knows it of.</source>
        <translation>Erst wird Creem gefragt, was aus denen wurde, von denen es niemand weiß.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what became of a file, its path or the reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Counted on the day of the payment.</source>
        <translation>Gezählt am Tag der Zahlung.</translation>
    </message>
    <message>
        <source>Payments count on their day. What was given back counts on the day on which this computer first saw it: Creem doesn&apos;t say when that happened. What was given back before Creamery read the payment for the first time counts on the payment&apos;s day.</source>
        <translation>Zahlungen zählen an ihrem Tag. Was zurückgezahlt wurde, zählt an dem Tag, an dem dieser Computer es zum ersten Mal sah: Creem teilt nicht mit, wann das geschah. Was zurückgezahlt wurde, bevor Creamery die Zahlung zum ersten Mal las, zählt am Tag der Zahlung.</translation>
    </message>
    <message>
        <source>Counted on the day on which the subscription&apos;s MRR changed.</source>
        <translation>Gezählt an dem Tag, an dem sich der MRR des Abonnements änderte.</translation>
    </message>
    <message>
        <source>Counted on the day on which Creem made the record.</source>
        <translation>Gezählt an dem Tag, an dem Creem den Eintrag angelegt hat.</translation>
    </message>
    <message>
        <source>As it stands at the end of the last day.</source>
        <translation>Stand am Ende des letzten Tages.</translation>
    </message>
    <message>
        <source>A share of what was there when the first day began.</source>
        <translation>Ein Anteil an dem, was zu Beginn des ersten Tages bestand.</translation>
    </message>
    <message>
        <source>Counted on the day for which Creem announces the next charge.</source>
        <translation>Gezählt an dem Tag, für den Creem die nächste Abbuchung ankündigt.</translation>
    </message>
    <message>
        <source>Gross revenue</source>
        <translation>Bruttoumsatz</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Chargebacks</source>
        <translation>Rückbuchungen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Verblieben</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Failed payments</source>
        <translation>Fehlgeschlagene Zahlungen</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation>Aktive Abonnements</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation>Neuer MRR</translation>
    </message>
    <message>
        <source>Expansion MRR</source>
        <translation>Expansions-MRR</translation>
    </message>
    <message>
        <source>Contraction MRR</source>
        <translation>Kontraktions-MRR</translation>
    </message>
    <message>
        <source>Churned MRR</source>
        <translation>Abgewanderter MRR</translation>
    </message>
    <message>
        <source>Reactivation MRR</source>
        <translation>Reaktivierungs-MRR</translation>
    </message>
    <message>
        <source>Paying subscriptions</source>
        <translation>Zahlende Abonnements</translation>
    </message>
    <message>
        <source>Subscriber churn</source>
        <translation>Abonnentenabwanderung</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Umsatzabwanderung</translation>
    </message>
    <message>
        <source>Average revenue per subscription</source>
        <translation>Durchschnittlicher Umsatz pro Abonnement</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Lifetime Value</translation>
    </message>
    <message>
        <source>Quick ratio</source>
        <translation>Quick Ratio</translation>
    </message>
    <message>
        <source>Trial conversion</source>
        <translation>Testphasen-Konversion</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Kundenbindung</translation>
    </message>
    <message>
        <source>Expected renewals</source>
        <translation>Erwartete Verlängerungen</translation>
    </message>
    <message>
        <source>What customers paid: after discounts, tax included, before anything was given back.</source>
        <translation>Was Kunden bezahlt haben: nach Rabatten, einschließlich Steuer, bevor etwas zurückgezahlt wurde.</translation>
    </message>
    <message>
        <source>What banks took back: all of a charged back payment that was not refunded already.</source>
        <translation>Was Banken zurückgeholt haben: von einer rückgebuchten Zahlung alles, was nicht schon erstattet war.</translation>
    </message>
    <message>
        <source>Gross revenue less refunds and chargebacks, tax included. Creem&apos;s own summary calls this revenue.</source>
        <translation>Bruttoumsatz abzüglich Erstattungen und Rückbuchungen, einschließlich Steuer. In der Übersicht von Creem heißt das Umsatz (revenue).</translation>
    </message>
    <message>
        <source>The tax in what was kept. Of a partly refunded payment the same part of its tax counts, cut to the smallest unit of the currency.</source>
        <translation>Die Steuer im verbliebenen Betrag. Von einer teilweise erstatteten Zahlung zählt derselbe Anteil ihrer Steuer, auf die kleinste Währungseinheit abgeschnitten.</translation>
    </message>
    <message>
        <source>Gross revenue less refunds, chargebacks and tax. Creem&apos;s fees are still in it: its interface doesn&apos;t tell them.</source>
        <translation>Bruttoumsatz abzüglich Erstattungen, Rückbuchungen und Steuer. Die Gebühren von Creem sind noch enthalten: Die Schnittstelle von Creem nennt sie nicht.</translation>
    </message>
    <message>
        <source>What discounts took off payments before they were made. It is part of no other figure.</source>
        <translation>Was Rabatte von Zahlungen abgezogen haben, bevor sie geleistet wurden. Es ist in keiner anderen Zahl enthalten.</translation>
    </message>
    <message>
        <source>How many payments were made, also those that were given back later.</source>
        <translation>Wie viele Zahlungen geleistet wurden, auch jene, die später zurückgezahlt wurden.</translation>
    </message>
    <message>
        <source>Attempts that were declined or given up. A payment that succeeds at the third attempt has two of them.</source>
        <translation>Versuche, die abgelehnt oder aufgegeben wurden. Eine Zahlung, die beim dritten Versuch gelingt, hat zwei davon.</translation>
    </message>
    <message>
        <source>MRR of subscriptions that have some for the first time.</source>
        <translation>MRR von Abonnements, die zum ersten Mal welchen haben.</translation>
    </message>
    <message>
        <source>What the MRR of subscriptions grew by: more seats, a larger plan, a discount that ended. A change in the middle of a period counts when it was paid for.</source>
        <translation>Um wie viel der MRR von Abonnements gewachsen ist: mehr Plätze, ein größerer Tarif, ein ausgelaufener Rabatt. Eine Änderung mitten im Zeitraum zählt, sobald sie bezahlt wurde.</translation>
    </message>
    <message>
        <source>What the MRR of subscriptions shrank by without coming to nothing.</source>
        <translation>Um wie viel der MRR von Abonnements gesunken ist, ohne ganz wegzufallen.</translation>
    </message>
    <message>
        <source>MRR of subscriptions that came to nothing: canceled, or no longer paid for.</source>
        <translation>MRR von Abonnements, der ganz weggefallen ist: gekündigt oder nicht mehr bezahlt.</translation>
    </message>
    <message>
        <source>MRR of subscriptions that had come to nothing before.</source>
        <translation>MRR von Abonnements, deren MRR zuvor ganz weggefallen war.</translation>
    </message>
    <message>
        <source>Subscriptions with MRR.</source>
        <translation>Abonnements mit MRR.</translation>
    </message>
    <message>
        <source>MRR divided by the subscriptions that have some.</source>
        <translation>MRR geteilt durch die Zahl der Abonnements, die welchen haben.</translation>
    </message>
    <message>
        <source>New, expansion and reactivation MRR, divided by churn and contraction.</source>
        <translation>Neuer, Expansions- und Reaktivierungs-MRR, geteilt durch Abwanderung und Kontraktion.</translation>
    </message>
    <message>
        <source>Of the subscriptions whose MRR began in a month, those that have some at the end of it and of each month after.</source>
        <translation>Von den Abonnements, deren MRR in einem Monat begann: jene, die am Ende dieses und jedes folgenden Monats MRR haben.</translation>
    </message>
    <message>
        <source>Transactions that are: %1.</source>
        <translation>Zahlungen mit dem Status: %1.</translation>
    </message>
    <message>
        <source>Subscriptions that are: %1.</source>
        <translation>Abonnements mit dem Status: %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>one-time</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>contraction</source>
        <translation>Kontraktion</translation>
    </message>
    <message>
        <source>churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>reactivation</source>
        <translation>Reaktivierung</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Nach Quartal</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <comment>sign, per cent</comment>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>All movements of MRR</source>
        <translation>Alle MRR-Bewegungen</translation>
    </message>
    <message>
        <source>MRR that came</source>
        <translation>Hinzugekommener MRR</translation>
    </message>
    <message>
        <source>MRR that went</source>
        <translation>Verlorener MRR</translation>
    </message>
    <message>
        <source>MRR at the start</source>
        <translation>MRR zu Beginn</translation>
    </message>
    <message>
        <source>MRR at the end</source>
        <translation>MRR am Ende</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>Ganz weggefallen</translation>
    </message>
    <message>
        <source>Paying at the start</source>
        <translation>Zahlend zu Beginn</translation>
    </message>
    <message>
        <source>Paying at the end</source>
        <translation>Zahlend am Ende</translation>
    </message>
    <message>
        <source>Trials that are over</source>
        <translation>Beendete Testphasen</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Noch laufend</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Still paying</source>
        <translation>Weiterhin zahlend</translation>
    </message>
    <message>
        <source>Expected charges</source>
        <translation>Erwartete Abbuchungen</translation>
    </message>
    <message>
        <source>Renewals, counted</source>
        <translation>Anzahl der Verlängerungen</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Revenue lost</source>
        <translation>Dadurch verloren</translation>
    </message>
    <message>
        <source>New subscriptions</source>
        <translation>Neue Abonnements</translation>
    </message>
    <message>
        <source>Unknown product %1</source>
        <comment>id</comment>
        <translation>Unbekanntes Produkt %1</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <translation>zu viel zum Summieren</translation>
    </message>
    <message>
        <source>Subscriptions that had MRR when the days began and have none when they end, of all that had some when they began. Each counts once, and none that came meanwhile.</source>
        <translation>Anteil der Abonnements, die zu Beginn des Zeitraums MRR hatten und an seinem Ende keinen mehr haben, an allen, die zu Beginn welchen hatten. Jedes zählt einmal, und keines, das erst inzwischen dazukam.</translation>
    </message>
    <message>
        <source>Average revenue per subscription divided by the subscriber churn of a month. A rough guide: it takes for granted that everything goes on as in this period.</source>
        <translation>Durchschnittlicher Umsatz pro Abonnement, geteilt durch die Abonnentenabwanderung eines Monats. Ein grober Anhaltspunkt: Vorausgesetzt wird, dass alles so weitergeht wie in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>MRR that they had</source>
        <translation>MRR, den sie hatten</translation>
    </message>
    <message>
        <source>The MRR that subscriptions had when the days began that have none when they end, of all MRR when the days began. What only shrank is not in it.</source>
        <translation>Anteil des MRR, den Abonnements zu Beginn des Zeitraums hatten, die an seinem Ende keinen mehr haben, am gesamten MRR zu Beginn. Was nur geschrumpft ist, zählt nicht dazu.</translation>
    </message>
    <message>
        <source>As it stands now, whatever days are chosen.</source>
        <translation>So, wie es jetzt steht, gleich welche Tage gewählt sind.</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Auf dem Spiel</translation>
    </message>
    <message>
        <source>Customers whom Creem created, whether or not they paid, and in whatever currency.</source>
        <translation>Kunden, die Creem angelegt hat, ob sie gezahlt haben oder nicht, und in welcher Währung auch immer.</translation>
    </message>
    <message>
        <source>Subscriptions that may use what they are for: active, on trial, past due, or ending with their period, free plans included, in whatever currency. Days before today are rebuilt from when subscriptions began and ended.</source>
        <translation>Abonnements, die nutzen dürfen, wofür sie da sind: aktiv, im Test, überfällig oder mit ihrem Zeitraum endend, kostenlose Tarife eingeschlossen, in welcher Währung auch immer. Tage vor heute werden daraus nachgebildet, wann Abonnements begannen und endeten.</translation>
    </message>
    <message>
        <source>What was refunded of payments, in full or in part, tax included. One that is called refunded without an amount was refunded in full.</source>
        <translation>Was von Zahlungen ganz oder teilweise erstattet wurde, einschließlich Steuer. Eine Zahlung, die ohne Betrag als erstattet gilt, wurde ganz erstattet.</translation>
    </message>
    <message>
        <source>Trials that were paid for afterwards, of all that have ended, by when they began. Creem doesn&apos;t mark them: a subscription was tried when what its first charge is for began later than it, and nothing was asked for at once. A first payment that only came late is no trial. Of one that nobody was ever asked to pay, and that isn&apos;t active, nothing tells the two apart: it counts.</source>
        <translation>Anteil der Testphasen, auf die eine Zahlung folgte, an allen beendeten, zugeordnet nach ihrem Beginn. Creem kennzeichnet sie nicht: Ein Abonnement hatte eine Testphase, wenn das, wofür die erste Abbuchung ist, später begann als das Abonnement selbst und nichts sofort verlangt wurde. Eine erste Zahlung, die nur spät kam, ist keine Testphase. Bei einem Abonnement, das nie bezahlt werden sollte und nicht aktiv ist, unterscheidet nichts die beiden: Es zählt.</translation>
    </message>
    <message>
        <source>An estimate: the charges that Creem announces for active subscriptions and trials, and those that follow from their periods, each as high as the last, tax included. A trial counts with its list price. What has no known price isn&apos;t in it. Nobody leaves and nobody comes in it. Ending are the subscriptions that are set to be canceled with their period, and what each would have been charged then is lost by that. What the calendar calls received came in on that day from subscriptions that had paid before.</source>
        <translation>Eine Schätzung: die Abbuchungen, die Creem für aktive Abonnements und Testphasen ankündigt, und die, die aus ihren Zeiträumen folgen, jede so hoch wie die letzte, Steuer eingeschlossen. Eine Testphase zählt mit ihrem Listenpreis. Was keinen bekannten Preis hat, ist nicht enthalten. Niemand geht darin, und niemand kommt. Endend sind die Abonnements, die mit ihrem Zeitraum gekündigt werden sollen; was jedem dann abgebucht worden wäre, geht dadurch verloren. Was der Kalender erhalten nennt, kam an dem Tag von Abonnements, für die schon vorher gezahlt worden war.</translation>
    </message>
    <message>
        <source>What the next charge of each would be, tax included: of subscriptions that are past due or unpaid, of those that end within 30 days, and, at the list price, of trials that end within 7; where only a trial&apos;s price was paid, the list price counts too. Payments that were charged back in the last 30 days count with what was taken back. Codes are shown that run out within 14 days or of which nine tenths are used: what they bring isn&apos;t known.</source>
        <translation>Was die nächste Abbuchung von jedem wäre, Steuer eingeschlossen: von Abonnements, die überfällig oder unbezahlt sind, von denen, die innerhalb von 30 Tagen enden, und, zum Listenpreis, von Testphasen, die innerhalb von 7 enden; wo nur der Preis einer Testphase bezahlt wurde, zählt ebenfalls der Listenpreis. Zahlungen, die in den letzten 30 Tagen zurückgebucht wurden, zählen mit dem, was zurückgenommen wurde. Gezeigt werden auch Codes, die innerhalb von 14 Tagen ablaufen oder zu neun Zehnteln verbraucht sind: Was sie bringen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Without a known price</source>
        <translation>Ohne bekannten Preis</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) have no known price and aren&apos;t in the MRR</source>
        <translation>
            <numerusform>%n Abonnement hat keinen bekannten Preis und ist nicht im MRR enthalten</numerusform>
            <numerusform>%n Abonnements haben keinen bekannten Preis und sind nicht im MRR enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly recurring revenue: what each subscription&apos;s last charge for a whole period is worth in a month, after discounts and without tax. A year&apos;s charge is divided by twelve, a day&apos;s or week&apos;s counts by the 365 days of a year; each is cut to the smallest unit. Trials, free plans, paused, unpaid and ended subscriptions have none. A subscription that nobody paid for during more than 30 days had ended in between. Refunds don&apos;t change it. An invoice that also holds the difference of an earlier change counts as it stands. A subscription of an unknown product isn&apos;t in it where no payment says for how long it is. Creem keeps no history of it: what was before is rebuilt from payments.</source>
        <translation>Monatlich wiederkehrender Umsatz: was die letzte Abbuchung jedes Abonnements für einen ganzen Zeitraum im Monat wert ist, nach Rabatten und ohne Steuer. Die Abbuchung eines Jahres wird durch zwölf geteilt, die eines Tages oder einer Woche zählt nach den 365 Tagen eines Jahres; jede wird auf die kleinste Einheit abgeschnitten. Testphasen, kostenlose Tarife, pausierte, unbezahlte und beendete Abonnements haben keinen. Ein Abonnement, für das mehr als 30 Tage lang niemand zahlte, war dazwischen beendet. Erstattungen ändern ihn nicht. Eine Rechnung, in der auch der Unterschied einer früheren Änderung steckt, zählt so, wie sie ist. Ein Abonnement eines unbekannten Produkts ist nicht enthalten, wenn keine Zahlung sagt, für wie lange sie ist. Creem führt keine Geschichte davon: Was vorher war, wird aus Zahlungen nachgebildet.</translation>
    </message>
</context>
<context>
    <name>MetricsPage</name>
    <message>
        <source>Time zone…</source>
        <translation>Zeitzone…</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <comment>days</comment>
        <translation>verglichen mit %1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Währung: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Days begin and end in:</source>
        <translation>Tage beginnen und enden nach:</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird summiert…</translation>
    </message>
    <message>
        <source>Nothing to add up yet</source>
        <translation>Noch nichts zu summieren</translation>
    </message>
    <message>
        <source>As soon as a customer pays, you will see here how your store is doing.</source>
        <translation>Sobald ein Kunde zahlt, sehen Sie hier, wie Ihr Shop läuft.</translation>
    </message>
    <message>
        <source>Not all payments were read yet</source>
        <translation>Es wurden noch nicht alle Zahlungen gelesen</translation>
    </message>
    <message>
        <source>The figures grow until reading has come to its end.</source>
        <translation>Die Zahlen wachsen, bis das Lesen abgeschlossen ist.</translation>
    </message>
    <message>
        <source>These figures are of what was read on %1.</source>
        <translation>Diese Zahlen beruhen auf dem Stand, der am %1 gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in no figure: Creem sent something that Creamery doesn&apos;t understand.</source>
        <translation>
            <numerusform>%n Eintrag ist in keiner Zahl enthalten: Creem hat etwas gesendet, das Creamery nicht versteht.</numerusform>
            <numerusform>%n Einträge sind in keiner Zahl enthalten: Creem hat etwas gesendet, das Creamery nicht versteht.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as they came.</source>
        <translation>Sie bleiben erhalten, wie sie kamen.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: all currencies together %3, by your rates</source>
        <comment>figure, days, amount</comment>
        <translation>%1, %2: alle Währungen zusammen %3, nach Ihren Kursen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rate, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Days begin and end by the time zone %1.</source>
        <translation>Tage beginnen und enden nach der Zeitzone %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>When the days began</source>
        <translation>Zu Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>%1, before</source>
        <comment>part of a figure</comment>
        <translation>%1, zuvor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: show them</source>
        <translation>%1: anzeigen</translation>
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
    <name>MonthGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>day, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a day&apos;s words</comment>
        <translation>heute, %1</translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>MRR at the start</source>
        <translation>MRR zu Beginn</translation>
    </message>
    <message>
        <source>MRR at the end</source>
        <translation>MRR am Ende</translation>
    </message>
    <message>
        <source>Recurring revenue</source>
        <translation>Wiederkehrender Umsatz</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Bericht über %1</translation>
    </message>
    <message>
        <source>test mode, no real money</source>
        <translation>Testmodus, kein echtes Geld</translation>
    </message>
    <message>
        <source>Days begin and end in %1. Each currency stands alone.</source>
        <translation>Tage beginnen und enden in %1. Jede Währung steht für sich.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was dazuzählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>store, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not everything was read from Creem yet: payments may be missing here.</source>
        <translation>Noch wurde nicht alles von Creem gelesen: Hier können Zahlungen fehlen.</translation>
    </message>
    <message>
        <source>As Creem had it on %1.</source>
        <comment>date and time</comment>
        <translation>So, wie es bei Creem am %1 stand.</translation>
    </message>
    <message>
        <source>The month isn&apos;t over yet.</source>
        <translation>Der Monat ist noch nicht vorbei.</translation>
    </message>
</context>
<context>
    <name>MonthReportButton</name>
    <message>
        <source>Report ▾</source>
        <translation>Bericht ▾</translation>
    </message>
    <message>
        <source>Report of a month as PDF</source>
        <translation>Monatsbericht als PDF</translation>
    </message>
    <message>
        <source>A month&apos;s figures on paper, with what counts in them</source>
        <translation>Die Zahlen eines Monats auf Papier, mit dem, was in ihnen zählt</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a month, of which a report is made</comment>
        <translation>%1…</translation>
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
    <name>OverviewPage</name>
    <message>
        <source>trials ending</source>
        <translation>endende Testphasen</translation>
    </message>
    <message>
        <source>discounts running out</source>
        <translation>auslaufende Rabatte</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 30 days</source>
        <translation>
            <numerusform>%n in 30 Tagen</numerusform>
            <numerusform>%n in 30 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 7 days</source>
        <translation>
            <numerusform>%n in 7 Tagen</numerusform>
            <numerusform>%n in 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the last 30 days</source>
        <translation>
            <numerusform>%n in den letzten 30 Tagen</numerusform>
            <numerusform>%n in den letzten 30 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discount(s)</source>
        <translation>
            <numerusform>%n Rabatt</numerusform>
            <numerusform>%n Rabatte</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>Umsatz nach Monat</translation>
    </message>
    <message>
        <source>MRR movements</source>
        <translation>MRR-Bewegungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Latest payments</source>
        <translation>Neueste Zahlungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in this period</source>
        <translation>%1 in diesem Zeitraum</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1%2 in this period</source>
        <comment>sign, number</comment>
        <translation>%1%2 in diesem Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>zuvor: %1</translation>
    </message>
    <message>
        <source>No payments in %1 in these months.</source>
        <translation>Keine Zahlungen in %1 in diesen Monaten.</translation>
    </message>
    <message numerus="yes">
        <source>Net of refunds and without tax: %1 in these %n month(s).</source>
        <translation>
            <numerusform>Nach Abzug von Erstattungen und ohne Steuer: %1 in %n Monat.</numerusform>
            <numerusform>Nach Abzug von Erstattungen und ohne Steuer: %1 in diesen %n Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscriptions in %1 in these months.</source>
        <translation>Keine Abonnements in %1 in diesen Monaten.</translation>
    </message>
    <message>
        <source>Rebuilt from payments: Creem keeps no history of MRR.</source>
        <translation>Aus Zahlungen rekonstruiert: Creem führt keinen MRR-Verlauf.</translation>
    </message>
    <message>
        <source>Needs attention: %1, %2, %3</source>
        <translation>Braucht Aufmerksamkeit: %1, %2, %3</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Betroffener Betrag</translation>
    </message>
    <message>
        <source>Nothing in %1 asks for a decision.</source>
        <translation>In %1 ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Payment of %1: %2, %3, %4</source>
        <translation>Zahlung von %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Send the portal link, so that another card can be given.</source>
        <translation>Senden Sie den Portal-Link, damit eine andere Karte angegeben werden kann.</translation>
    </message>
    <message>
        <source>Undo the cancellation, or ask why.</source>
        <translation>Nehmen Sie die Kündigung zurück oder fragen Sie nach dem Grund.</translation>
    </message>
    <message>
        <source>Write before the first charge.</source>
        <translation>Schreiben Sie vor der ersten Abbuchung.</translation>
    </message>
    <message>
        <source>Open the payment; Creem&apos;s web dashboard takes the answer.</source>
        <translation>Öffnen Sie die Zahlung; die Antwort geben Sie im Web-Dashboard von Creem.</translation>
    </message>
    <message>
        <source>Needs attention: %1. %2</source>
        <comment>what, what can be done</comment>
        <translation>Braucht Aufmerksamkeit: %1. %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Expected: %1, %2, %3</source>
        <translation>Erwartet: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>innerhalb von %n Tag</numerusform>
            <numerusform>innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s)</source>
        <translation>
            <numerusform>%n Verlängerung</numerusform>
            <numerusform>%n Verlängerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending within %n day(s)</source>
        <translation>
            <numerusform>endend innerhalb von %n Tag</numerusform>
            <numerusform>endend innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all currencies in %2</source>
        <translation>%1, alle Währungen in %2</translation>
    </message>
    <message>
        <source>combined by your rates</source>
        <translation>nach Ihren Kursen zusammengerechnet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Creem&apos;s own summary says %1 of revenue for this period.</source>
        <translation>Die eigene Übersicht von Creem nennt für diesen Zeitraum %1 Umsatz.</translation>
    </message>
    <message>
        <source>Creem&apos;s own summary says the same for this period: %1 of revenue, tax included, less what was given back.</source>
        <translation>Die eigene Übersicht von Creem nennt für diesen Zeitraum dasselbe: %1 Umsatz, einschließlich Steuer, abzüglich der zurückgezahlten Beträge.</translation>
    </message>
    <message>
        <source>Creem&apos;s own summary says %1 of revenue for this period, tax included, less what was given back; here it is %2. The page Revenue compares the two.</source>
        <translation>Die eigene Übersicht von Creem nennt für diesen Zeitraum %1 Umsatz, einschließlich Steuer, abzüglich der zurückgezahlten Beträge; hier sind es %2. Die Seite „Umsatz“ vergleicht beide Zahlen.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, new or recurring</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Duplicate the code to go on with another. What it brings isn&apos;t known: Creem doesn&apos;t say which payments used which code.</source>
        <translation>Duplizieren Sie den Code, um mit einem anderen weiterzumachen. Was er einbringt, ist nicht bekannt: Creem sagt nicht, welche Zahlung welchen Code verwendet hat.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the expected renewals</source>
        <comment>What counts in …?</comment>
        <translation>den erwarteten Verlängerungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%n weiteres in %1</numerusform>
            <numerusform>%n weitere in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>Braucht Aufmerksamkeit: %1</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <comment>What counts in …?</comment>
        <translation>dem, was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Rows of the net revenue of these months</source>
        <translation>Zeilen des Nettoumsatzes dieser Monate</translation>
    </message>
    <message>
        <source>all currencies</source>
        <translation>alle Währungen</translation>
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
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Checkout links</source>
        <translation>Checkout-Links</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>PeriodChart</name>
    <message>
        <source>%1: %2</source>
        <comment>series, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>period, its value</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PortalLink</name>
    <message>
        <source>Make a link to the customer portal?</source>
        <translation>Einen Link zum Kundenportal erstellen?</translation>
    </message>
    <message>
        <source>The portal shows this customer&apos;s orders, invoices and licences, and lets them cancel. Whoever has the link is let in as the customer: give it to nobody else.</source>
        <translation>Das Portal zeigt die Bestellungen, Rechnungen und Lizenzen dieses Kunden und lässt ihn kündigen. Wer den Link hat, gelangt als dieser Kunde hinein: Geben Sie ihn niemand anderem.</translation>
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
        <source>&amp;Make the link</source>
        <translation>Link &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Asking Creem for the link…</source>
        <translation>Creem wird um den Link gebeten…</translation>
    </message>
    <message>
        <source>The link to the customer portal</source>
        <translation>Der Link zum Kundenportal</translation>
    </message>
    <message>
        <source>For %1, and for nobody else. It is not kept here: make another one when you need it.</source>
        <translation>Für %1 und für niemanden sonst. Er wird hier nicht gespeichert: Erstellen Sie bei Bedarf einen neuen.</translation>
    </message>
    <message>
        <source>Portal link</source>
        <translation>Portal-Link</translation>
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
    <message>
        <source>Write an e-mail address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>An e-mail address has at most %1 characters.</source>
        <translation>Eine E-Mail-Adresse hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Choose a customer or write an e-mail address, not both.</source>
        <translation>Wählen Sie einen Kunden aus oder geben Sie eine E-Mail-Adresse ein, nicht beides.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like anna@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. So sieht eine aus: anna@example.com.</translation>
    </message>
    <message>
        <source>A code has at most %1 characters.</source>
        <translation>Ein Code hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This discount does not run any more.</source>
        <translation>Dieser Rabatt läuft nicht mehr.</translation>
    </message>
    <message>
        <source>This discount does not apply to the product.</source>
        <translation>Dieser Rabatt gilt nicht für das Produkt.</translation>
    </message>
    <message>
        <source>Write a code.</source>
        <translation>Geben Sie einen Code ein.</translation>
    </message>
    <message>
        <source>A code has no spaces.</source>
        <translation>Ein Code enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A discount&apos;s name has at most %1 characters.</source>
        <translation>Der Name eines Rabatts hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A discount needs a name.</source>
        <translation>Ein Rabatt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A percentage is between 1 and 100.</source>
        <translation>Ein Prozentsatz liegt zwischen 1 und 100.</translation>
    </message>
    <message>
        <source>The amount off is more than nothing and at most 999,999.99.</source>
        <translation>Der Rabattbetrag ist größer als null und höchstens 999.999,99.</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>Rabattbetrag</translation>
    </message>
    <message>
        <source>Creem gives fixed discounts in EUR and USD.</source>
        <translation>Creem gewährt feste Rabatte in EUR und USD.</translation>
    </message>
    <message>
        <source>Choose how long the discount lasts.</source>
        <translation>Wählen Sie aus, wie lange der Rabatt gilt.</translation>
    </message>
    <message>
        <source>It lasts between 1 and %1 months.</source>
        <translation>Er gilt 1 bis %1 Monate.</translation>
    </message>
    <message>
        <source>Choose at least one product that the discount is for.</source>
        <translation>Wählen Sie mindestens ein Produkt aus, für das der Rabatt gilt.</translation>
    </message>
    <message>
        <source>It can be used at least once.</source>
        <translation>Er muss sich mindestens einmal einlösen lassen.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>Der letzte Tag ist bereits vorbei.</translation>
    </message>
    <message>
        <source>A customer&apos;s name has at most %1 characters.</source>
        <translation>Der Name eines Kunden hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Ein Kunde braucht einen Namen.</translation>
    </message>
    <message>
        <source>This product is archived: nobody can buy it.</source>
        <translation>Dieses Produkt ist archiviert: Niemand kann es kaufen.</translation>
    </message>
    <message>
        <source>Choose the product to sell.</source>
        <translation>Wählen Sie das Produkt aus, das verkauft werden soll.</translation>
    </message>
    <message>
        <source>Between 1 and %1 units.</source>
        <translation>Zwischen 1 und %1 Einheiten.</translation>
    </message>
    <message>
        <source>Only a one-time product can have a price of its own.</source>
        <translation>Nur ein einmaliges Produkt kann einen eigenen Preis haben.</translation>
    </message>
    <message>
        <source>The price is at least 1.00.</source>
        <translation>Der Preis beträgt mindestens 1,00.</translation>
    </message>
    <message>
        <source>A request id has at most %1 characters.</source>
        <translation>Eine Anfrage-ID hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Metadata: a key stands there twice.</source>
        <translation>Metadaten: Ein Schlüssel kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Metadata: one entry a line, written as key = value.</source>
        <translation>Metadaten: ein Eintrag pro Zeile, in der Form Schlüssel = Wert.</translation>
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
    <name>ProductPicker</name>
    <message>
        <source>Find a product…</source>
        <translation>Produkt suchen…</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Produkt suchen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price, billing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, about it</comment>
        <translation>%1, %2</translation>
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
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
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
    <name>RangeChip</name>
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
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
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
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>From, to…</source>
        <translation>Von, bis…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Creamery looks up no rates. With yours it shows all currencies together, beside each by itself, and says that the rates are yours. As long as a currency lacks one there is no sum of all.</source>
        <translation>Creamery ruft keine Kurse ab. Mit Ihren Kursen zeigt es neben jeder einzelnen Währung auch alle zusammen und weist darauf hin, dass die Kurse von Ihnen stammen. Solange für eine Währung ein Kurs fehlt, gibt es keine Gesamtsumme.</translation>
    </message>
    <message>
        <source>Show all currencies together in</source>
        <translation>Alle Währungen zusammen anzeigen in</translation>
    </message>
    <message>
        <source>Show all &amp;together in</source>
        <translation>Alle &amp;zusammen anzeigen in</translation>
    </message>
    <message>
        <source>Is worth</source>
        <translation>Entspricht</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Forget the rates</source>
        <translation>Kurse &amp;vergessen</translation>
    </message>
    <message>
        <source>1 %1</source>
        <comment>a currency</comment>
        <translation>1 %1</translation>
    </message>
    <message>
        <source>Day of the rate of %1</source>
        <translation>Tag des Kurses von %1</translation>
    </message>
    <message>
        <source>whose rate it is</source>
        <translation>von wem der Kurs stammt</translation>
    </message>
    <message>
        <source>Remark on the rate of %1</source>
        <translation>Bemerkung zum Kurs von %1</translation>
    </message>
    <message>
        <source>What 1 %1 is worth in %2</source>
        <translation>Wie viel 1 %1 in %2 wert ist</translation>
    </message>
    <message>
        <source>What 1 %1 is worth must be a number above 0, of at most %2 digits.</source>
        <translation>Der Wert von 1 %1 muss eine Zahl über 0 mit höchstens %2 Ziffern sein.</translation>
    </message>
    <message>
        <source>No rate can be given for %1: it isn&apos;t known how many digits such amounts have.</source>
        <translation>Für %1 lässt sich kein Kurs angeben: Es ist nicht bekannt, wie viele Nachkommastellen solche Beträge haben.</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>the day of a rate</comment>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>ReconciliationPanel</name>
    <message>
        <source>refunds that Creem books with their payment, and we when they were seen</source>
        <translation>Erstattungen, die Creem bei der Zahlung verbucht, Creamery hingegen, wenn sie gesehen wurden</translation>
    </message>
    <message>
        <source>Creem&apos;s fees, as far as can be told: its interface doesn&apos;t list them</source>
        <translation>Gebühren von Creem, soweit feststellbar: Die Schnittstelle führt sie nicht auf</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that pay something else than the list price, or tax within it</source>
        <translation>
            <numerusform>%n Abonnement, das nicht den Listenpreis zahlt oder dessen Preis Steuer enthält</numerusform>
            <numerusform>%n Abonnements, die nicht den Listenpreis zahlen oder deren Preis Steuer enthält</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue (kept, tax included)</source>
        <translation>Umsatz (verblieben, inklusive Steuer)</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>New subscriptions</source>
        <translation>Neue Abonnements</translation>
    </message>
    <message>
        <source>Active subscriptions, now</source>
        <translation>Aktive Abonnements, derzeit</translation>
    </message>
    <message>
        <source>MRR, now</source>
        <translation>MRR, derzeit</translation>
    </message>
    <message>
        <source>Reconciliation with Creem</source>
        <translation>Unsere Zahlen neben denen von Creem</translation>
    </message>
    <message>
        <source>&amp;Compare with Creem</source>
        <translation>Mit Creem &amp;vergleichen</translation>
    </message>
    <message>
        <source>Creem computes a summary of its own. Compare it with these figures, for the same days and currency.</source>
        <translation>Creem berechnet eine eigene Übersicht. Vergleichen Sie sie mit diesen Zahlen, für denselben Zeitraum und dieselbe Währung.</translation>
    </message>
    <message>
        <source>Creem&apos;s own summary knows USD and EUR only.</source>
        <translation>Die eigene Übersicht von Creem kennt nur USD und EUR.</translation>
    </message>
    <message>
        <source>Asking Creem…</source>
        <translation>Creem wird gefragt…</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>figure, days, currency</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Creem&apos;s</source>
        <translation>Von Creem</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1 of %2 figures are equal, for %3 in %4. A line with rows opens them.</source>
        <translation>%1 von %2 Zahlen stimmen überein, für %3 in %4. Zeilen mit Einträgen öffnen diese.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
</context>
<context>
    <name>RecurringPage</name>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>MRR movements</source>
        <translation>MRR-Bewegungen</translation>
    </message>
    <message>
        <source>Movements by period</source>
        <translation>Bewegungen nach Zeitraum</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 started, %2 converted, %3 running</source>
        <translation>%1 begonnen, %2 konvertiert, %3 laufend</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>zuvor: %1</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>rekonstruiert</translation>
    </message>
    <message>
        <source>noted on the day</source>
        <translation>am Tag selbst notiert</translation>
    </message>
    <message>
        <source>No subscriptions in %1 in this period.</source>
        <translation>Keine Abonnements in %1 in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Rebuilt from payments. From now on Creamery also notes each day&apos;s MRR as it stands.</source>
        <translation>Aus Zahlungen rekonstruiert. Von nun an notiert Creamery außerdem jeden Tag den aktuellen MRR.</translation>
    </message>
    <message>
        <source>Nothing moved in %1 in this period.</source>
        <translation>Keine Bewegungen in %1 in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>%1 in this period.</source>
        <translation>%1 in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Revenue lost</source>
        <translation>Dadurch verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Began in %1</source>
        <comment>a month</comment>
        <translation>Beginn: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n Monat später</numerusform>
            <numerusform>%n Monate später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>innerhalb von %n Tag</numerusform>
            <numerusform>innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noted has no rows</source>
        <translation>Was notiert wurde, hat keine Zeilen</translation>
    </message>
    <message>
        <source>It is the MRR as it stood on that day. What it was made of then isn&apos;t kept; the rebuilt figure opens the subscriptions as they are known now.</source>
        <translation>Es ist der MRR, wie er an jenem Tag stand. Woraus er damals bestand, wird nicht aufbewahrt; die rekonstruierte Zahl öffnet die Abonnements, wie sie jetzt bekannt sind.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>customer, day, amount</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Refund %1?</source>
        <translation>%1 erstatten?</translation>
    </message>
    <message>
        <source>&amp;Refund %1</source>
        <translation>%1 &amp;erstatten</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Asking Creem for the refund…</source>
        <translation>Creem wird um die Erstattung gebeten…</translation>
    </message>
    <message>
        <source>%1 gets the %2 back that are left of this payment.</source>
        <translation>%1 erhält die restlichen %2 dieser Zahlung zurück.</translation>
    </message>
    <message>
        <source>%1 gets %2 back, the whole payment.</source>
        <translation>%1 erhält %2 zurück, die gesamte Zahlung.</translation>
    </message>
    <message>
        <source>Creem may take a while: until then the refund is pending. A subscription goes on; cancel it on its own. A refund can&apos;t be taken back.</source>
        <translation>Bei Creem kann das eine Weile dauern: Bis dahin steht die Erstattung aus. Ein Abonnement läuft weiter; kündigen Sie es gesondert. Eine Erstattung kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>amount, day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restbetrag</translation>
    </message>
    <message>
        <source>Store, mode</source>
        <translation>Shop, Modus</translation>
    </message>
    <message>
        <source>Creem&apos;s API refunds all that is left, never a part of it. A part, and the invoice, are to be had in its dashboard.</source>
        <translation>Die API von Creem erstattet immer den gesamten Restbetrag, nie einen Teil davon. Teilerstattungen und die Rechnung gibt es im Creem-Dashboard.</translation>
    </message>
    <message>
        <source>Open Creem&apos;s &amp;dashboard</source>
        <translation>Creem-&amp;Dashboard öffnen</translation>
    </message>
</context>
<context>
    <name>RejectedDialog</name>
    <message>
        <source>Records that can&apos;t be shown</source>
        <translation>Datensätze, die nicht angezeigt werden können</translation>
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
    <message>
        <source>Creem sent these in a form that Creamery doesn&apos;t know. A newer Creamery may understand them; all of them are read again when everything is (Shift+F5).</source>
        <translation>Creem hat diese in einer Form gesendet, die Creamery nicht kennt. Eine neuere Creamery versteht sie vielleicht; alle werden wieder gelesen, wenn alles neu gelesen wird (Umschalt+F5).</translation>
    </message>
    <message>
        <source>Lists and sums have it as it was before.</source>
        <translation>Listen und Summen enthalten ihn, wie er zuvor war.</translation>
    </message>
    <message>
        <source>It is left out of every list and sum.</source>
        <translation>Er fehlt in jeder Liste und Summe.</translation>
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
    <name>RenewalCalendar</name>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Renewals of today</source>
        <translation>Verlängerungen von heute</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <comment>count, amount</comment>
        <translation>
            <numerusform>%n Zahlung, %1</numerusform>
            <numerusform>%n Zahlungen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) expected, %1</source>
        <comment>count, amount</comment>
        <translation>
            <numerusform>%n Verlängerung erwartet, %1</numerusform>
            <numerusform>%n Verlängerungen erwartet, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Nothing was renewed in %1, and nothing is announced.</source>
        <translation>In %1 wurde nichts verlängert, und nichts ist angekündigt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2. What is expected is an estimate: each charge as high as the last.</source>
        <comment>month, what its days hold</comment>
        <translation>%1: %2. Was erwartet wird, ist eine Schätzung: jede Abbuchung so hoch wie die letzte.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>month, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was renewed in this month, and what will be</source>
        <translation>Was in diesem Monat verlängert wurde und was noch kommt</translation>
    </message>
    <message>
        <source>All renewals of %1</source>
        <comment>a month</comment>
        <translation>Alle Verlängerungen im %1</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>what a month&apos;s days hold, the last day that is known</comment>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Who stays: subscriptions by the month in which they began</source>
        <translation>Wer bleibt: Abonnements nach dem Monat ihres Beginns</translation>
    </message>
    <message>
        <source>Retention by month</source>
        <translation>Kundenbindung nach Monat</translation>
    </message>
    <message>
        <source>No subscription began in %1.</source>
        <translation>In %1 begann kein Abonnement.</translation>
    </message>
    <message>
        <source>Began in</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>the end of the first month</comment>
        <translation>sofort</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>months later</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, currency</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RevenuePage</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>Im Vergleich zum Zeitraum davor</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Laufende Summe</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New, recurring, one-time</source>
        <translation>Neu, wiederkehrend, einmalig</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Automatic interval</source>
        <translation>Automatisches Intervall</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>figure, days, currency</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, interval</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No payments in %1 in this period.</source>
        <translation>Keine Zahlungen in %1 in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>amount, days</comment>
        <translation>%1 im Zeitraum %2.</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>dieser Zeitraum</translation>
    </message>
    <message>
        <source>before</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <comment>figure, days</comment>
        <translation>%1; zuvor: %2</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Share of net</source>
        <translation>Anteil am Netto</translation>
    </message>
    <message>
        <source>By kind of payment</source>
        <translation>Nach Art der Zahlung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>%1: nothing in %2 in this period.</source>
        <comment>figure, currency</comment>
        <translation>%1: nichts in %2 in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>zuvor: %1</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>What this is made of</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), together %1</source>
        <translation>
            <numerusform>%n Eintrag, zusammen %1</numerusform>
            <numerusform>%n Einträge, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>In der &amp;Liste anzeigen</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <translation>zu viel zum Summieren</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>sum, note</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There are no records in this.</source>
        <translation>Darin sind keine Einträge.</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome, words about it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save ▾</source>
        <translation>Speichern ▾</translation>
    </message>
    <message>
        <source>&amp;Copy numbers</source>
        <translation>Zahlen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save numbers as CS&amp;V…</source>
        <translation>Zahlen als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>Save picture as P&amp;NG…</source>
        <translation>Bild als P&amp;NG speichern…</translation>
    </message>
    <message>
        <source>Save picture as &amp;SVG…</source>
        <translation>Bild als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save or copy %1</source>
        <translation>%1 speichern oder kopieren</translation>
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
    <message>
        <source>What can be done to the selected rows</source>
        <translation>Was sich mit den ausgewählten Zeilen tun lässt</translation>
    </message>
    <message>
        <source>Read everything from Creem again</source>
        <translation>Alles erneut von Creem lesen</translation>
    </message>
</context>
<context>
    <name>SplitFrame</name>
    <message>
        <source>Det&amp;ails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Z&amp;urück zur Liste</translation>
    </message>
    <message>
        <source>Show the chosen record in place of the list</source>
        <translation>Den ausgewählten Eintrag anstelle der Liste anzeigen</translation>
    </message>
    <message>
        <source>Details of the chosen record</source>
        <translation>Details zum ausgewählten Eintrag</translation>
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
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>accepted, pending</source>
        <translation>angenommen, ausstehend</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offengelassen</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>wird gekündigt…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>wird pausiert…</translation>
    </message>
    <message>
        <source>resuming…</source>
        <translation>wird fortgesetzt…</translation>
    </message>
    <message>
        <source>refunding…</source>
        <translation>wird erstattet…</translation>
    </message>
    <message>
        <source>archiving…</source>
        <translation>wird archiviert…</translation>
    </message>
    <message>
        <source>deleting…</source>
        <translation>wird gelöscht…</translation>
    </message>
    <message>
        <source>changing…</source>
        <translation>wird geändert…</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>refund pending</source>
        <translation>Erstattung ausstehend</translation>
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
        <source>Sign out and forget</source>
        <translation>Abmelden und vergessen</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>Die Einstellung wurde nicht geändert</translation>
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
        <source>Loc&amp;k: change nothing at Creem from here</source>
        <translation>S&amp;perren: von hier aus nichts bei Creem ändern</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer&apos;s keychain, what Creamery has kept of it from the disk, the journal of what was done here included, and the store from Creamery&apos;s list. Nothing changes at Creem: the keys stay valid there until you revoke them in its dashboard.</source>
        <translation>Die Schlüssel werden aus dem Schlüsselbund dieses Computers entfernt, die von Creamery gespeicherten Daten vom Datenträger, einschließlich des Protokolls der hier ausgeführten Aktionen, und der Shop aus der Liste von Creamery. Bei Creem ändert sich nichts: Die Schlüssel bleiben dort gültig, bis Sie sie im Dashboard widerrufen.</translation>
    </message>
    <message>
        <source>The test key of %1 may still be in the keychain</source>
        <translation>Der Testschlüssel von %1 ist möglicherweise noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>The live key of %1 may still be in the keychain</source>
        <translation>Der Live-Schlüssel von %1 ist möglicherweise noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>Customer data of %1 is kept in memory only from now on</source>
        <translation>Kundendaten von %1 bleiben von nun an nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Removed before that:</source>
        <translation>Davor entfernt:</translation>
    </message>
    <message>
        <source>The list of stores was damaged</source>
        <translation>Die Shop-Liste war beschädigt</translation>
    </message>
    <message>
        <source>It was set aside as %1. The keys are still in the keychain; connect the stores again.</source>
        <translation>Sie wurde beiseitegelegt als %1. Die Schlüssel sind noch im Schlüsselbund; verbinden Sie die Shops erneut.</translation>
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
    <message numerus="yes">
        <source>Of %n change(s) the outcome isn&apos;t known yet: Activity tells</source>
        <translation>
            <numerusform>Von %n Änderung ist der Ausgang noch nicht bekannt: siehe Aktivitäten</numerusform>
            <numerusform>Von %n Änderungen ist der Ausgang noch nicht bekannt: siehe Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended with Creamery before the end: Activity tells</source>
        <translation>
            <numerusform>%n Durchlauf endete mit Creamery, bevor er fertig war: siehe Aktivitäten</numerusform>
            <numerusform>%n Durchläufe endeten mit Creamery, bevor sie fertig waren: siehe Aktivitäten</numerusform>
        </translation>
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
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
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
        <source>This store is locked: nothing can be changed.</source>
        <translation>Dieser Shop ist gesperrt: Es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>To do this in live mode, type %1</source>
        <translation>Um dies im Live-Modus auszuführen, geben Sie %1 ein</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>It was changed meanwhile</source>
        <translation>Es wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Something else was done with this since it was opened here, so what is said of it may not hold any more. Close this and open it again.</source>
        <translation>Seit dies hier geöffnet wurde, ist etwas anderes damit geschehen; was darüber gesagt wird, gilt vielleicht nicht mehr. Schließen Sie dies und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Time has gone on since this was opened</source>
        <translation>Seit dem Öffnen ist Zeit vergangen</translation>
    </message>
    <message>
        <source>What is said above has changed with it: read it once more before you decide.</source>
        <translation>Was oben steht, hat sich damit geändert: Lesen Sie es noch einmal, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Meanwhile time has gone on, and what is said above has changed with it: read it once more before you decide.</source>
        <translation>Inzwischen ist Zeit vergangen, und was oben steht, hat sich damit geändert: Lesen Sie es noch einmal, bevor Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>customer, product</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahlt</translation>
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
        <source>the end of the period</source>
        <translation>Periodenende</translation>
    </message>
    <message>
        <source>Cancel at the end of the period?</source>
        <translation>Zum Periodenende kündigen?</translation>
    </message>
    <message>
        <source>%1 keeps %2 until %3. Nothing is charged after that. Until then you can undo this.</source>
        <translation>%1 behält %2 bis %3. Danach wird nichts mehr abgebucht. Bis dahin können Sie dies zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Cancel subscription</source>
        <translation>Abonnement &amp;kündigen</translation>
    </message>
    <message>
        <source>At the &amp;end of the period</source>
        <translation>Zum Perioden&amp;ende</translation>
    </message>
    <message>
        <source>Cancel now?</source>
        <translation>Jetzt kündigen?</translation>
    </message>
    <message>
        <source>%1 loses %2 at once, and nothing more is charged. What was paid is not paid back by this: refund the last payment for that. This can&apos;t be undone.</source>
        <translation>%1 verliert %2 sofort, und es wird nichts mehr abgebucht. Bereits Bezahltes wird dadurch nicht zurückgezahlt: Erstatten Sie dafür die letzte Zahlung. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Sofort</translation>
    </message>
    <message>
        <source>Pause at the end of the period?</source>
        <translation>Zum Periodenende pausieren?</translation>
    </message>
    <message>
        <source>%1 keeps %2 until %3. Then it pauses, and nothing is charged until you resume it.</source>
        <translation>%1 behält %2 bis %3. Dann pausiert das Abonnement, und es wird nichts abgebucht, bis Sie es fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Pause subscription</source>
        <translation>Abonnement &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Pause instead</source>
        <translation>Stattdessen pa&amp;usieren</translation>
    </message>
    <message>
        <source>Pause now?</source>
        <translation>Jetzt pausieren?</translation>
    </message>
    <message>
        <source>%2 pauses at once for %1, and nothing is charged until you resume it. What was paid for this period, which ends on %3, is not paid back.</source>
        <translation>%2 pausiert für %1 sofort, und es wird nichts abgebucht, bis Sie das Abonnement fortsetzen. Was für den laufenden Zeitraum (bis %3) bezahlt wurde, wird nicht zurückgezahlt.</translation>
    </message>
    <message>
        <source>the usual price</source>
        <translation>den üblichen Preis</translation>
    </message>
    <message>
        <source>Undo the cancellation?</source>
        <translation>Die Kündigung zurücknehmen?</translation>
    </message>
    <message>
        <source>%1 keeps %2 beyond %3. The next charge, on that day, is likely to be %4.</source>
        <translation>%1 behält %2 über das bisherige Ende (%3) hinaus. Die nächste Abbuchung an diesem Tag beläuft sich voraussichtlich auf %4.</translation>
    </message>
    <message>
        <source>&amp;Undo the cancellation</source>
        <translation>Kündigung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Resume the subscription?</source>
        <translation>Das Abonnement fortsetzen?</translation>
    </message>
    <message>
        <source>%1 gets %2 again. The next charge, on %3, is likely to be %4.</source>
        <translation>%1 erhält %2 wieder. Die nächste Abbuchung (%3) beläuft sich voraussichtlich auf %4.</translation>
    </message>
    <message>
        <source>&amp;Resume subscription</source>
        <translation>Abonnement &amp;fortsetzen</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>a word to type</comment>
        <translation>kündigen</translation>
    </message>
    <message>
        <source>%1 plus tax</source>
        <translation>%1 zuzüglich Steuer</translation>
    </message>
    <message>
        <source>about %1 plus tax</source>
        <translation>etwa %1 zuzüglich Steuer</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 plus tax (the list price; the last payment had a discount)</source>
        <translation>%1 zuzüglich Steuer (Listenpreis; die letzte Zahlung war rabattiert)</translation>
    </message>
    <message>
        <source>%1 (the list price; the last payment had a discount)</source>
        <translation>%1 (Listenpreis; die letzte Zahlung war rabattiert)</translation>
    </message>
    <message>
        <source>%1 plus tax (the list price)</source>
        <translation>%1 zuzüglich Steuer (Listenpreis)</translation>
    </message>
    <message>
        <source>%1 (the list price)</source>
        <translation>%1 (Listenpreis)</translation>
    </message>
    <message>
        <source>charge</source>
        <comment>a word to type</comment>
        <translation>abbuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice, why it can&apos;t be chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Creem is likely to charge %1 at once</source>
        <translation>Creem bucht wohl sofort %1 ab</translation>
    </message>
    <message>
        <source>Creem is likely to charge at once, nobody knows how much</source>
        <translation>Creem bucht wohl sofort ab, niemand weiß, wie viel</translation>
    </message>
    <message>
        <source>Creem may charge %1 at once</source>
        <translation>Creem bucht vielleicht sofort %1 ab</translation>
    </message>
    <message>
        <source>Creem may charge at once, nobody knows how much</source>
        <translation>Creem bucht vielleicht sofort ab, niemand weiß, wie viel</translation>
    </message>
    <message>
        <source>%1 keeps %2 until the period ends, and nothing is charged after that. It was to end on %3, so what is known here may be old: Creem may have begun another one, or end it at once.</source>
        <translation>%1 behält %2, bis der Zeitraum endet, und danach wird nichts mehr abgebucht. Er sollte am %3 enden; was hier bekannt ist, kann also alt sein: Vielleicht hat Creem schon einen neuen begonnen, oder es beendet das Abonnement sofort.</translation>
    </message>
    <message>
        <source>%1 keeps %2 until the period ends. Then it pauses, and nothing is charged until you resume it. It was to end on %3, so what is known here may be old: Creem may have begun another one, or pause it at once.</source>
        <translation>%1 behält %2, bis der Zeitraum endet. Dann pausiert das Abonnement, und es wird nichts abgebucht, bis Sie es fortsetzen. Er sollte am %3 enden; was hier bekannt ist, kann also alt sein: Vielleicht hat Creem schon einen neuen begonnen, oder es pausiert das Abonnement sofort.</translation>
    </message>
    <message>
        <source>%2 pauses at once for %1, and nothing is charged until you resume it. What was paid for this period, which was to end on %3, is not paid back.</source>
        <translation>%2 pausiert sofort für %1, und es wird nichts abgebucht, bis Sie es fortsetzen. Was für diesen Zeitraum bezahlt wurde, der am %3 enden sollte, wird nicht zurückgezahlt.</translation>
    </message>
    <message>
        <source>%1 was to keep %2 until %3, so what is known here may be old. If it has ended by now, Creem refuses this. If not, it goes on, and Creem may charge %4 at once.</source>
        <translation>%1 sollte %2 bis %3 behalten; was hier bekannt ist, kann also alt sein. Hat das Abonnement inzwischen geendet, lehnt Creem dies ab. Wenn nicht, läuft es weiter, und Creem bucht vielleicht sofort %4 ab.</translation>
    </message>
    <message>
        <source>%1 gets %2 again. The period that was paid for is over, and a new one begins: %3.</source>
        <translation>%1 erhält %2 wieder. Der bezahlte Zeitraum ist vorbei, und ein neuer beginnt: %3.</translation>
    </message>
    <message>
        <source>%1 gets %2 again. Creem doesn&apos;t say until when was paid: %3.</source>
        <translation>%1 erhält %2 wieder. Creem sagt nicht, bis wann bezahlt ist: %3.</translation>
    </message>
    <message>
        <source>%1 keeps %2. Creem doesn&apos;t say until when was paid: %3.</source>
        <translation>%1 behält %2. Creem sagt nicht, bis wann bezahlt ist: %3.</translation>
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
    <message>
        <source>&amp;Cancel…</source>
        <translation>Kün&amp;digen…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausieren…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Fortsetzen…</translation>
    </message>
    <message>
        <source>Change p&amp;lan…</source>
        <translation>&amp;Tarif wechseln…</translation>
    </message>
    <message>
        <source>Change &amp;seats…</source>
        <translation>P&amp;lätze ändern…</translation>
    </message>
    <message>
        <source>&amp;Undo the cancellation…</source>
        <translation>Kündigung &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>This can&apos;t be done any more</source>
        <translation>Dies ist nicht mehr möglich</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>It was to end on %1 and may have ended: this copy may be old.</source>
        <translation>Es sollte am %1 enden und hat vielleicht geendet: Diese Kopie kann alt sein.</translation>
    </message>
    <message>
        <source>The period was to end on %1, and another may have begun: this copy may be old.</source>
        <translation>Der Zeitraum sollte am %1 enden, und ein neuer hat vielleicht begonnen: Diese Kopie kann alt sein.</translation>
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
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Nächste 30 Tage</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>Nächste 90 Tage</translation>
    </message>
    <message>
        <source>Rest of this month</source>
        <translation>Rest dieses Monats</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, days</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Stores, keys and sign-out (Ctrl+Shift+S)</source>
        <translation>Shops, Schlüssel und Abmelden (Strg+Umschalt+S)</translation>
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
    <message>
        <source>Locked: nothing can be changed</source>
        <translation>Gesperrt: Es kann nichts geändert werden</translation>
    </message>
    <message>
        <source>Refresh (F5); Shift+F5 reads everything from Creem again</source>
        <translation>Aktualisieren (F5); Umschalt+F5 liest alles erneut von Creem</translation>
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
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Erstatten…</translation>
    </message>
    <message>
        <source>Part of it, or the invoice: on the &amp;web</source>
        <translation>Teilbetrag oder Rechnung: im &amp;Web</translation>
    </message>
    <message>
        <source>&amp;Refund %1…</source>
        <translation>%1 &amp;erstatten…</translation>
    </message>
    <message>
        <source>This payment can&apos;t be refunded any more</source>
        <translation>Diese Zahlung kann nicht mehr erstattet werden</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What can&apos;t be done, and why</source>
        <translation>Was nicht geht, und warum</translation>
    </message>
    <message>
        <source>Why this can&apos;t be done: %1</source>
        <comment>actions</comment>
        <translation>Warum dies nicht geht: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>actions, why they can&apos;t be chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Store, mode</source>
        <translation>Shop, Modus</translation>
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
    <message>
        <source>new product</source>
        <translation>neues Produkt</translation>
    </message>
    <message>
        <source>change of a product</source>
        <translation>Änderung eines Produkts</translation>
    </message>
    <message>
        <source>archiving of a product</source>
        <translation>Archivierung eines Produkts</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>neuer Kunde</translation>
    </message>
    <message>
        <source>change of a customer</source>
        <translation>Änderung eines Kunden</translation>
    </message>
    <message>
        <source>portal link</source>
        <translation>Portal-Link</translation>
    </message>
    <message>
        <source>change of seats</source>
        <translation>Änderung der Plätze</translation>
    </message>
    <message>
        <source>change of plan</source>
        <translation>Tarifwechsel</translation>
    </message>
    <message>
        <source>cancellation at once</source>
        <translation>sofortige Kündigung</translation>
    </message>
    <message>
        <source>cancellation at period end</source>
        <translation>Kündigung zum Periodenende</translation>
    </message>
    <message>
        <source>pause at period end</source>
        <translation>Pausierung zum Periodenende</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pausierung</translation>
    </message>
    <message>
        <source>resumption</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>new discount</source>
        <translation>neuer Rabatt</translation>
    </message>
    <message>
        <source>deletion of a discount</source>
        <translation>Löschung eines Rabatts</translation>
    </message>
    <message>
        <source>checkout link</source>
        <translation>Checkout-Link</translation>
    </message>
    <message>
        <source>activation of a licence</source>
        <translation>Aktivierung einer Lizenz</translation>
    </message>
    <message>
        <source>freeing of an activation</source>
        <translation>Freigabe einer Aktivierung</translation>
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
