// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how fast the window is over a mirror that is there. No test: nothing here fails, tests/bench/run.sh puts the
// ratios together.
//
//   bench_window start FILE SINCE      from SINCE (epoch nanoseconds) to the first painted rows, and memory
//   bench_window scroll FILE           the whole list with the wheel
//   bench_window figures FILE          every preset of days on the pages of figures: how long the event loop was held
#include "core/profiles/session.h"
#include "measure.h"
#include "ui/looks/theme.h"
#include "ui/pages/pages.h"
#include "ui/pages/storepage.h"
#include "ui/widgets/rangechip.h"
#include "ui/widgets/recordtable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QTextStream>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bench;

namespace {

QTextStream out(stdout);

/// Notices when a table has painted rows whose cells were at hand.
class Painted final : public QObject
{
public:
    explicit Painted(QTableView &table) : m_table(table) { table.viewport()->installEventFilter(this); }
    bool hasRows = false;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool done = QObject::eventFilter(watched, event);
        if (event->type() == QEvent::Paint && m_table.model() && m_table.model()->rowCount() > 0)
            QMetaObject::invokeMethod(
                this, [this] { hasRows = true; }, Qt::QueuedConnection); // once it is painted
        return done;
    }

private:
    QTableView &m_table;
};

qint64 nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

void scroll(RecordTable &table)
{
    const QAbstractItemModel &model = *table.model();
    if (!QTest::qWaitFor([&] { return model.rowCount() > 1000; }, 60'000))
        return;
    QTest::qWait(2000);
    const qint64 before = pss();
    // A wheel that spins freely: some screens a frame, so that every frame shows rows that were not at hand.
    QApplication::setWheelScrollLines(1000); // Qt goes no further than a screen for each event
    const int screen = std::max(1, table.verticalScrollBar()->pageStep());
    const int notches = std::max(1, model.rowCount() / screen / 1500);
    QList<double> blank; // frames of rows that were not at hand
    QList<double> frames;
    QScrollBar &bar = *table.verticalScrollBar();
    const QPointF middle = table.viewport()->rect().center();
    while (bar.value() < bar.maximum()) {
        const int at = bar.value();
        QElapsedTimer frame;
        frame.start();
        QWheelEvent wheel(middle, table.viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        for (int notch = 0; notch < notches; ++notch)
            QCoreApplication::sendEvent(table.viewport(), &wheel);
        QCoreApplication::processEvents();
        table.viewport()->repaint(); // at once: Qt would wait for the next refresh of the screen
        blank.append(double(frame.nsecsElapsed()) / 1e6);
        QThread::msleep(3); // the rows that were missing come, and are painted in a frame of their own
        frame.start();
        QCoreApplication::processEvents();
        table.viewport()->repaint();
        frames.append(double(frame.nsecsElapsed()) / 1e6);
        if (bar.value() == at)
            break;
    }
    out << "RESULT scroll_frames " << frames.size() << " p99_ms " << fixed(percentile(frames, 0.99)) << " blank_p99_ms "
        << fixed(percentile(blank, 0.99)) << " worst_ms "
        << fixed(std::max(percentile(frames, 1), percentile(blank, 1))) << " pss_before_mb " << before / 1024
        << " pss_after_mb " << pss() / 1024 << " rows " << model.rowCount() << '\n';
}

/// In an event loop of its own: QTest::qWait() sleeps for 10 ms between two looks, which a probe would count.
void letPass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

void figures(MainWindow &window)
{
    const auto settle = [&] {
        letPass(20ms); // what was asked for is on its way
        while (window.currentPage()->isLoading())
            letPass(5ms);
        letPass(80ms); // it is painted; no longer, for an idle loop is quick
    };
    const Probe probe;
    int changes = 0;
    for (const QString &key : {u"overview"_s, u"revenue"_s, u"recurring"_s}) {
        window.showPage(key);
        settle();
        for (QAction *preset : window.currentPage()->findChild<RangeChip *>()->menu()->actions()) {
            if (preset->isSeparator())
                break; // what follows asks for days of one's own
            preset->trigger();
            settle();
            ++changes;
        }
    }
    out << "RESULT figures_changes " << changes << " p99_ms " << fixed(probe.p99()) << " worst_ms "
        << fixed(probe.worst()) << " pss_mb " << pss() / 1024 << " peak_mb " << peak() / 1024 << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.size() < 2) {
        out << "bench_window start FILE SINCE | scroll FILE | figures FILE\n";
        return 2;
    }
    Theme theme(application, false);
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    // Nobody answers there: the window shows what the mirror has.
    Session session({u"bench"_s, u"Bench"_s, true, true, Mode::Test}, *ApiKey::parse(u"creem_test_0123456789"_s),
                    {QUrl(u"http://127.0.0.1:9"_s), {}}, {}, MirrorLocation{arguments.at(1)});
    QList<PageEntry> pages = pagesOf(session);
    const auto shown = std::find_if(
        pages.begin(), pages.end(), [](const PageEntry &entry) { return entry.key == u"transactions"_s; });
    std::rotate(pages.begin(), shown, pages.end()); // the window begins with the first, or where it was left
    window.showStore(session.profile().name, Mode::Test, pages);
    auto *table = window.currentPage()->findChild<RecordTable *>();
    const Painted painted(*table);
    if (!QTest::qWaitFor([&] { return painted.hasRows; }, 60'000))
        return 1;
    if (arguments.first() == u"start"_s) {
        const double ms = double(nowNs() - arguments.value(2).toLongLong()) / 1e6;
        QTest::qWait(2500); // until the columns are in memory and what is prepared is ready
        out << "RESULT start_ms " << fixed(ms) << " pss_mb " << pss() / 1024 << " rows " << table->model()->rowCount()
            << '\n';
    } else if (arguments.first() == u"figures"_s) {
        figures(window);
    } else {
        scroll(*table);
    }
    out.flush();
    window.closeStore();
    return 0;
}
