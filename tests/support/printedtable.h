// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table that a test prints. ctest shows nothing of a test that passes, so it is also left in a file beside the tests'
// folder: build/<preset>/fault-matrix-<test>.txt.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

class PrintedTable
{
public:
    PrintedTable()
    {
        const QString test = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName();
        const QDir tests(QCoreApplication::applicationDirPath());
        m_file.setFileName(tests.filePath(QStringLiteral("../fault-matrix-%1.txt").arg(test)));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            std::fprintf(stdout, "No file %s\n", qPrintable(m_file.fileName())); // the table is printed all the same
    }

    void addLine(const QByteArray &line)
    {
        std::fprintf(stdout, "%s\n", line.constData());
        std::fflush(stdout);
        if (m_file.isOpen())
            m_file.write(line + '\n');
    }

private:
    QFile m_file;
};
