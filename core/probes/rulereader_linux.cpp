// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/rulereader_linux.h"

#include <QCoreApplication>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype maximumAnswer = 4 * 1024 * 1024;

/// All that ever runs with rights, word for word: four listings, again for each line that comes in,
/// until the input ends. Nothing of a run, a file or the network gets into it.
constexpr auto listings = "PATH=/usr/sbin:/usr/bin:/sbin:/bin; export PATH; "
                          "LC_ALL=C; export LC_ALL; "
                          "while read -r line; do "
                          "echo '== nft-json'; nft -j list ruleset 2>/dev/null; "
                          "echo '== nft'; nft -a list ruleset 2>/dev/null; "
                          "echo '== ip6tables'; ip6tables-save -c 2>/dev/null; "
                          "echo '== end'; "
                          "done";

class LinuxRuleReader : public RuleReader
{
public:
    LinuxRuleReader()
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { onOutput(); });
        connect(&m_process, &QProcess::errorOccurred, this, [this] {
            fail(QCoreApplication::translate(
                     "Sixcast::RuleReader",
                     "Can't read the firewall rules: %1 could not be started.")
                     .arg(m_process.program()));
        });
        connect(&m_process, &QProcess::finished, this, [this] {
            fail(QCoreApplication::translate("Sixcast::RuleReader",
                                             "The firewall rules were not read: permission was "
                                             "not given."));
        });
    }
    ~LinuxRuleReader() override
    {
        m_process.disconnect(this);
        m_process.closeWriteChannel(); // ends the loop, and with it what has the rights
        if (!m_process.waitForFinished(200))
            m_process.kill();
    }

    void look() override
    {
        ++m_asked;
        if (m_process.state() == QProcess::NotRunning) {
            const QStringList shell{u"/bin/sh"_s, u"-c"_s, QString::fromLatin1(listings)};
            if (::geteuid() == 0)
                m_process.start(shell.first(), shell.sliced(1));
            else
                m_process.start(u"pkexec"_s, shell);
        }
        m_process.write("\n");
    }

private:
    void onOutput()
    {
        m_answer += m_process.readAllStandardOutput();
        if (m_answer.size() > maximumAnswer) {
            m_process.kill();
            return;
        }
        static const QByteArray end("\n== end\n");
        for (qsizetype at = m_answer.indexOf(end); at >= 0; at = m_answer.indexOf(end)) {
            const QByteArray one = m_answer.first(at + end.size());
            m_answer.remove(0, one.size());
            --m_asked;
            Q_EMIT looked(one);
        }
    }
    void fail(const QString &text)
    {
        if (std::exchange(m_asked, 0) > 0)
            Q_EMIT refused({Error::Code::System, 0, text});
    }

    QProcess m_process;
    QByteArray m_answer;
    int m_asked = 0; ///< looks without an answer yet
};

} // namespace

std::unique_ptr<RuleReader> makeLinuxRuleReader()
{
    return std::make_unique<LinuxRuleReader>();
}

} // namespace Sixcast
