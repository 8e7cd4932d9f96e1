// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mirror/integercolumn.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

namespace {

constexpr std::array<qint64, 12> edges{
    0,
    1,
    -1,
    std::numeric_limits<qint32>::max(),
    qint64(std::numeric_limits<qint32>::max()) + 1,
    std::numeric_limits<qint32>::min(),
    qint64(std::numeric_limits<qint32>::min()) + 1,
    qint64(std::numeric_limits<qint32>::min()) + 2,
    qint64(std::numeric_limits<qint32>::min()) - 1,
    std::numeric_limits<qint64>::max(),
    noInteger + 1,
    noInteger};

} // namespace

class tst_IntegerColumn final : public QObject
{
    Q_OBJECT

private slots:
    void newRowsAreNull()
    {
        IntegerColumn column;
        column.resize(3);
        QCOMPARE(column.size(), size_t(3));
        QCOMPARE(column.at(2), noInteger);
    }

    void holdsWhateverItIsGiven_data()
    {
        QTest::addColumn<int>("large"); // of a hundred values
        QTest::newRow("amounts") << 0;
        QTest::newRow("few large") << 1;
        QTest::newRow("many large") << 50;
        QTest::newRow("times") << 100;
    }
    void holdsWhateverItIsGiven()
    {
        QFETCH(int, large);
        QRandomGenerator random(quint32(large) + 1);
        IntegerColumn column;
        std::vector<qint64> plain;
        for (int round = 0; round < 4; ++round) {
            const size_t size = plain.size() + 7000;
            column.resize(size);
            plain.resize(size, noInteger);
            for (int i = 0; i < 30'000; ++i) {
                const auto row = size_t(random.bounded(int(size)));
                const qint64 value = random.bounded(100) < large ? qint64(random.generate64())
                    : random.bounded(50) == 0                    ? edges[size_t(random.bounded(int(edges.size())))]
                                                                 : qint64(qint32(random.generate()));
                column.set(row, value);
                plain[row] = value;
            }
            const Integers view(column);
            QCOMPARE(view.size(), size);
            for (size_t row = 0; row < size; ++row)
                if (view[row] != plain[row] || column.at(row) != plain[row])
                    QFAIL(qPrintable(QStringLiteral("row %1: %2, not %3").arg(row).arg(view[row]).arg(plain[row])));
        }
    }

    void takesHalfOfTheMemoryUnlessItCannot()
    {
        constexpr size_t size = 100'000;
        IntegerColumn amounts;
        IntegerColumn times;
        amounts.resize(size);
        times.resize(size);
        for (size_t row = 0; row < size; ++row) {
            amounts.set(row, qint64(row) - 500);
            times.set(row, 1'700'000'000'000 + qint64(row));
        }
        QCOMPARE(amounts.bytes(), size * sizeof(qint32));
        QCOMPARE(times.bytes(), size * sizeof(qint64));
    }

    void growsByLittle()
    {
        std::vector<qint64> values;
        growTo(values, 1'000'000);
        growTo(values, 1'000'001);
        QVERIFY2(values.capacity() < 1'100'000, "a row more must not take half as much memory again");
        const size_t capacity = values.capacity();
        growTo(values, 1'010'000);
        QCOMPARE(values.capacity(), capacity); // nor must each row cost a copy of all
    }
};

QTEST_APPLESS_MAIN(tst_IntegerColumn)
#include "tst_integercolumn.moc"
