// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/stories.h"
#include "core/profiles/session.h"
#include "listpage.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/widgets/detailpane.h"

/// A list page whose details are read as one Story.
template <class Story> class StoryPage : public ListPage
{
public:
    using Reader = StoryResult<Story> (*)(MirrorReader &, const QString &id);

    StoryPage(Session &session, ListSetup setup, const TimeStyle &times, Reader reader, QWidget *parent = nullptr)
        : ListPage(session, std::move(setup), times, parent), m_reader(reader)
    {
        connect(&details(), &DetailPane::recordWanted, this, &StorePage::recordWanted);
        connect(&details(), &DetailPane::rowsWanted, this, &StorePage::rowsWanted);
    }

protected:
    virtual void showStory(const Story &story) = 0;
    const std::optional<Story> &story() const { return m_story; } ///< what is shown; nullopt: not here yet

    void readRecord(const QString &id) final
    {
        session().mirror().read(
            this, [reader = m_reader, id](MirrorReader &mirror) { return reader(mirror, id); },
            [this, id](const StoryResult<Story> &result) {
                if (id != currentId() || (result && *result && m_story == *result))
                    return; // what is selected in the pane stays selected
                if (!result) {
                    dropRecord(); // once it can be read again it is shown again
                    return details().showNothing(mirrorWords(result.error()).title);
                }
                m_story = *result;
                if (!m_story) {
                    dropRecord(); // nothing can be done with it, either
                    return details().showNothing(ListPage::tr("%1 is not in the local copy yet.").arg(id));
                }
                showStory(*m_story);
            });
    }
    void dropRecord() override { m_story.reset(); }
    void showMark() final
    {
        if (m_story)
            showStory(*m_story);
    }

private:
    const Reader m_reader;
    std::optional<Story> m_story;
};
