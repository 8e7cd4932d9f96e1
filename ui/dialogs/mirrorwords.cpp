// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MirrorWords)
};

QString where(const MirrorError &error)
{
    return error.path.isEmpty() ? QString() : u'\n' + Words::tr("File: %1").arg(error.path);
}

} // namespace

ErrorWords mirrorWords(const MirrorError &error)
{
    using Kind = MirrorError::Kind;
    switch (error.kind) {
    case Kind::NewerSchema:
        return {Words::tr("The local copy was written by a later version of Creamery"),
                Words::tr("It is left untouched. Update Creamery, or forget this store here and connect it again.")
                    + where(error),
                {},
                u"warning"_s};
    case Kind::Damaged:
        return {
            Words::tr("The local copy is damaged"),
            Words::tr("Nothing is lost at Creem. Try again: the damaged file is set aside and everything is read anew.")
                + where(error),
            {},
            u"error"_s};
    case Kind::ReadOnly:
        return {Words::tr("The local copy can't be written"),
                Words::tr("Creamery has no permission to write the file or its folder.") + where(error),
                {},
                u"error"_s};
    case Kind::Full:
        return {Words::tr("The disk is full"),
                Words::tr("What was kept before is intact, what came since is not. Make room and try again.")
                    + where(error),
                {},
                u"error"_s};
    case Kind::Busy:
        return {Words::tr("Another program holds the local copy"),
                Words::tr("Close the other program, or wait, and try again.") + where(error),
                {},
                u"warning"_s};
    case Kind::Other:
        return {Words::tr("The local copy can't be used"),
                Words::tr("The system says: %1").arg(error.detail) + where(error),
                {},
                u"error"_s};
    }
    Q_UNREACHABLE();
    return {};
}
