<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionNotice</name>
    <message numerus="yes">
        <source>A run of %n is done</source>
        <translation>
            <numerusform>A run of %n is done</numerusform>
            <numerusform>A run of %n is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %n ended early or in part</source>
        <translation>
            <numerusform>A run of %n ended early or in part</numerusform>
            <numerusform>A run of %n ended early or in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n refused by Creem</source>
        <translation>
            <numerusform>%n refused by Creem</numerusform>
            <numerusform>%n refused by Creem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left unknown</source>
        <translation>
            <numerusform>%n left unknown</numerusform>
            <numerusform>%n left unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>There are %n record(s), but none with this search and these filters.</source>
        <translation>
            <numerusform>There is %n record, but it doesn&apos;t match this search and these filters.</numerusform>
            <numerusform>There are %n records, but none with this search and these filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n change(s) nobody knows the outcome</source>
        <translation>
            <numerusform>Of %n change nobody knows the outcome</numerusform>
            <numerusform>Of %n changes nobody knows the outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1

What became of %n change(s) is known here and not on the disk yet. Creamery tries again and again, and changes nothing else until it is.</source>
        <translation>
            <numerusform>%1

What became of %n change is known here and not on the disk yet. Creamery tries again and again, and changes nothing else until it is.</numerusform>
            <numerusform>%1

What became of %n changes is known here and not on the disk yet. Creamery tries again and again, and changes nothing else until it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the %n that was (were) not begun…</source>
        <translation>
            <numerusform>&amp;Go on with the %n that was not begun…</numerusform>
            <numerusform>&amp;Go on with the %n that were not begun…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the %n code(s) that are not made…</source>
        <translation>
            <numerusform>&amp;Go on with the %n code that is not made…</numerusform>
            <numerusform>&amp;Go on with the %n codes that are not made…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of it were not made. Nothing of it is sent by itself: go on with it, or leave it.</source>
        <translation>
            <numerusform>%n change of it was not made. Nothing of it is sent by itself: go on with it, or leave it.</numerusform>
            <numerusform>%n changes of it were not made. Nothing of it is sent by itself: go on with it, or leave it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%n can&apos;t, and is (are) left out.</source>
        <translation>
            <numerusform>%n can&apos;t, and is left out.</numerusform>
            <numerusform>%n can&apos;t, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be done, one after the other.</source>
        <translation>
            <numerusform>%n of them can be done.</numerusform>
            <numerusform>%n of them can be done, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are done</source>
        <translation>
            <numerusform>%n is done</numerusform>
            <numerusform>All %n are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n subscription(s) now</source>
        <translation>
            <numerusform>Cancel %n subscription now</numerusform>
            <numerusform>Cancel %n subscriptions now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n subscription(s) at the end of their periods</source>
        <translation>
            <numerusform>Cancel %n subscription at the end of its period</numerusform>
            <numerusform>Cancel %n subscriptions at the end of their periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n subscription(s) now</source>
        <translation>
            <numerusform>Pause %n subscription now</numerusform>
            <numerusform>Pause %n subscriptions now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n subscription(s) at the end of their periods</source>
        <translation>
            <numerusform>Pause %n subscription at the end of its period</numerusform>
            <numerusform>Pause %n subscriptions at the end of their periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n subscription(s)</source>
        <translation>
            <numerusform>Resume %n subscription</numerusform>
            <numerusform>Resume %n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n payment(s)</source>
        <translation>
            <numerusform>Refund %n payment</numerusform>
            <numerusform>Refund %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n product(s)</source>
        <translation>
            <numerusform>Archive %n product</numerusform>
            <numerusform>Archive %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n now</source>
        <translation>
            <numerusform>&amp;Cancel %n now</numerusform>
            <numerusform>&amp;Cancel %n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n at period end</source>
        <translation>
            <numerusform>&amp;Cancel %n at period end</numerusform>
            <numerusform>&amp;Cancel %n at period end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n now</source>
        <translation>
            <numerusform>&amp;Pause %n now</numerusform>
            <numerusform>&amp;Pause %n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n at period end</source>
        <translation>
            <numerusform>&amp;Pause %n at period end</numerusform>
            <numerusform>&amp;Pause %n at period end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n</source>
        <translation>
            <numerusform>&amp;Resume %n</numerusform>
            <numerusform>&amp;Resume %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refund %n</source>
        <translation>
            <numerusform>&amp;Refund %n</numerusform>
            <numerusform>&amp;Refund %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Archive %n</source>
        <translation>
            <numerusform>&amp;Archive %n</numerusform>
            <numerusform>&amp;Archive %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creem asks for a pause of %n second(s).</source>
        <translation>
            <numerusform>Creem asks for a pause of %n second.</numerusform>
            <numerusform>Creem asks for a pause of %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them nobody knows what is charged.</source>
        <translation>
            <numerusform>Of %n of them nobody knows what is charged.</numerusform>
            <numerusform>Of %n of them nobody knows what is charged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutLinksPage</name>
    <message numerus="yes">
        <source>%n link(s) shown. Asking Creem how they stand…</source>
        <translation>
            <numerusform>%n link shown. Asking Creem how it stands…</numerusform>
            <numerusform>%n links shown. Asking Creem how they stand…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) shown</source>
        <translation>
            <numerusform>%n link shown</numerusform>
            <numerusform>%n links shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message numerus="yes">
        <source>%1 off for %n month(s)</source>
        <translation>
            <numerusform>%1 off for %n month</numerusform>
            <numerusform>%1 off for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscountsPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>Creem asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Creem asks to wait %n second before the next try.</numerusform>
            <numerusform>Creem asks to wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creem asks to wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Creem asks to wait %n minute before the next try.</numerusform>
            <numerusform>Creem asks to wait %n minutes before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message numerus="yes">
        <source>– and %n more</source>
        <translation>
            <numerusform>– and %n more</numerusform>
            <numerusform>– and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be forgotten unsettled</source>
        <translation>
            <numerusform>%n change would be forgotten unsettled</numerusform>
            <numerusform>%n changes would be forgotten unsettled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not settled yet. Creamery forgets them too and will not find out what becomes of them:</source>
        <translation>
            <numerusform>%n change is not settled yet. Creamery forgets it too and will not find out what becomes of it:</numerusform>
            <numerusform>%n changes are not settled yet. Creamery forgets them too and will not find out what becomes of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) may be forgotten</source>
        <translation>
            <numerusform>%n outcome may be forgotten</numerusform>
            <numerusform>%n outcomes may be forgotten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message numerus="yes">
        <source>%n activation(s)</source>
        <translation>
            <numerusform>%n activation</numerusform>
            <numerusform>%n activations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>%n row(s) were exported</source>
        <translation>
            <numerusform>%n row was exported</numerusform>
            <numerusform>%n rows were exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n selected ▾</source>
        <translation>
            <numerusform>%n selected ▾</numerusform>
            <numerusform>%n selected ▾</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message numerus="yes">
        <source>There are %n record(s), but none with this search and these filters.</source>
        <translation>
            <numerusform>There is %n record, but it doesn&apos;t match this search and these filters.</numerusform>
            <numerusform>There are %n records, but none with this search and these filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can&apos;t be shown: Creem sent something that Creamery doesn&apos;t understand.</source>
        <translation>
            <numerusform>%n record can&apos;t be shown: Creem sent something that Creamery doesn&apos;t understand.</numerusform>
            <numerusform>%n records can&apos;t be shown: Creem sent something that Creamery doesn&apos;t understand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may be out of date: Creem sent something that Creamery doesn&apos;t understand.</source>
        <translation>
            <numerusform>%n record may be out of date: Creem sent something that Creamery doesn&apos;t understand.</numerusform>
            <numerusform>%n records may be out of date: Creem sent something that Creamery doesn&apos;t understand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n other(s) an older version is shown.</source>
        <translation>
            <numerusform>Of %n other an older version is shown.</numerusform>
            <numerusform>Of %n others an older version is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyCodesDialog</name>
    <message numerus="yes">
        <source>Make the &amp;other %n</source>
        <translation>
            <numerusform>Make the &amp;other %n</numerusform>
            <numerusform>Make the &amp;other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n code(s)</source>
        <translation>
            <numerusform>&amp;Make %n code</numerusform>
            <numerusform>&amp;Make %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message numerus="yes">
        <source>%n subscription(s) have no known price and aren&apos;t in the MRR</source>
        <translation>
            <numerusform>%n subscription has no known price and isn&apos;t in the MRR</numerusform>
            <numerusform>%n subscriptions have no known price and aren&apos;t in the MRR</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsPage</name>
    <message numerus="yes">
        <source>%n record(s) are in no figure: Creem sent something that Creamery doesn&apos;t understand.</source>
        <translation>
            <numerusform>%n record is in no figure: Creem sent something that Creamery doesn&apos;t understand.</numerusform>
            <numerusform>%n records are in no figure: Creem sent something that Creamery doesn&apos;t understand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 30 days</source>
        <translation>
            <numerusform>%n in 30 days</numerusform>
            <numerusform>%n in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 7 days</source>
        <translation>
            <numerusform>%n in 7 days</numerusform>
            <numerusform>%n in 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the last 30 days</source>
        <translation>
            <numerusform>%n in the last 30 days</numerusform>
            <numerusform>%n in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discount(s)</source>
        <translation>
            <numerusform>%n discount</numerusform>
            <numerusform>%n discounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Net of refunds and without tax: %1 in these %n month(s).</source>
        <translation>
            <numerusform>Net of refunds and without tax: %1 in %n month.</numerusform>
            <numerusform>Net of refunds and without tax: %1 in these %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s)</source>
        <translation>
            <numerusform>%n renewal</numerusform>
            <numerusform>%n renewals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending within %n day(s)</source>
        <translation>
            <numerusform>ending within %n day</numerusform>
            <numerusform>ending within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%n more in %1</numerusform>
            <numerusform>%n more in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductDetails</name>
    <message numerus="yes">
        <source>%n day(s), free</source>
        <translation>
            <numerusform>%n day, free</numerusform>
            <numerusform>%n days, free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) for %1</source>
        <translation>
            <numerusform>%n day for %1</numerusform>
            <numerusform>%n days for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconciliationPanel</name>
    <message numerus="yes">
        <source>%n subscription(s) that pay something else than the list price, or tax within it</source>
        <translation>
            <numerusform>%n subscription that pays something else than the list price, or tax within it</numerusform>
            <numerusform>%n subscriptions that pay something else than the list price, or tax within it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurringPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n month later</numerusform>
            <numerusform>%n months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalCalendar</name>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <comment>count, amount</comment>
        <translation>
            <numerusform>%n payment, %1</numerusform>
            <numerusform>%n payments, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) expected, %1</source>
        <comment>count, amount</comment>
        <translation>
            <numerusform>%n renewal expected, %1</numerusform>
            <numerusform>%n renewals expected, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message numerus="yes">
        <source>%n record(s), together %1</source>
        <translation>
            <numerusform>%n record, together %1</numerusform>
            <numerusform>%n records, together %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreStatus</name>
    <message numerus="yes">
        <source>Creem asks for a pause of %n second(s)</source>
        <translation>
            <numerusform>Creem asks for a pause of %n second</numerusform>
            <numerusform>Creem asks for a pause of %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n change(s) the outcome isn&apos;t known yet: Activity tells</source>
        <translation>
            <numerusform>Of %n change the outcome isn&apos;t known yet: Activity tells</numerusform>
            <numerusform>Of %n changes the outcome isn&apos;t known yet: Activity tells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended with Creamery before the end: Activity tells</source>
        <translation>
            <numerusform>%n run ended with Creamery before the end: Activity tells</numerusform>
            <numerusform>%n runs ended with Creamery before the end: Activity tells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Refreshed %n min ago</source>
        <translation>
            <numerusform>Refreshed %n min ago</numerusform>
            <numerusform>Refreshed %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
</context>
</TS>
