// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mirror/textcolumn.h"

#include <QByteArrayList>
#include <QRandomGenerator>
#include <QTest>

class tst_TextColumn final : public QObject
{
    Q_OBJECT

private slots:
    void startsEmpty()
    {
        TextColumn texts;
        texts.resize(3);
        QCOMPARE(texts.size(), size_t(3));
        for (size_t row = 0; row < 3; ++row)
            QVERIFY(texts.at(row).isEmpty());
    }

    /// Whatever is set, in whatever order, longer or shorter than before: each row has what it was given last.
    void eachRowHasItsOwn_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void eachRowHasItsOwn()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        TextColumn texts;
        QByteArrayList expected;
        for (int round = 0; round < 4000; ++round) {
            if (expected.isEmpty() || random.bounded(8) == 0) {
                texts.resize(texts.size() + 1);
                expected.append(QByteArray());
            }
            const int row = random.bounded(int(expected.size()));
            expected[row] = QByteArray(random.bounded(60), char('a' + random.bounded(26)));
            texts.set(size_t(row), expected.at(row));
        }
        for (qsizetype row = 0; row < expected.size(); ++row)
            QCOMPARE(texts.at(size_t(row)).toByteArray(), expected.at(row));
    }

    /// Names that change all day don't pile up.
    void whatWasReplacedIsGivenBack()
    {
        TextColumn texts;
        texts.resize(100);
        for (int round = 0; round < 2000; ++round)
            for (size_t row = 0; row < texts.size(); ++row)
                texts.set(row, QByteArray(round % 2 ? 200 : 100, 'x'));
        QVERIFY(texts.bytes() < 100'000);
        for (size_t row = 0; row < texts.size(); ++row)
            QCOMPARE(texts.at(row).toByteArray(), QByteArray(200, 'x'));
    }
};

QTEST_APPLESS_MAIN(tst_TextColumn)
#include "tst_textcolumn.moc"
