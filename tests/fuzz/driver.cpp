// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a libFuzzer entry point without libFuzzer: every file of a corpus as it is, then mutations
// of them. So many runs take the same mutations each time; `60s` runs others each time, for so
// long. What makes it crash is left in `crash-NAME`. Usage: fuzz_NAME CORPUS [RUNS|SECONDSs [SEED]]
// or     fuzz_NAME CRASH-INPUT

#include <QByteArray>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

namespace {

constexpr qsizetype maximumInput = 64 * 1024;

QByteArray current; ///< for the signal handler
QByteArray crashFile;

void saveAndDie(int signal)
{
    const int file = ::open(crashFile.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file >= 0 && ::write(file, current.constData(), size_t(current.size())) >= 0)
        ::close(file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const QByteArray &input)
{
    current = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const quint8 *>(current.constData()),
                           size_t(current.size()));
}

class Mutator
{
public:
    Mutator(const QList<QByteArray> &corpus, quint32 seed)
        : m_corpus(corpus)
        , m_random(seed)
    {
    }

    QByteArray next()
    {
        QByteArray input = any();
        for (int count = 1 + number(6); count > 0; --count)
            mutate(input);
        input.truncate(maximumInput);
        return input;
    }

private:
    int number(qsizetype below) { return below > 0 ? int(m_random.bounded(quint32(below))) : 0; }
    const QByteArray &any() { return m_corpus[number(m_corpus.size())]; }

    QByteArray piece()
    {
        const QByteArray &from = any();
        return from.mid(number(from.size()), 1 + number(64));
    }

    void mutate(QByteArray &input)
    {
        static constexpr char interesting[] = {
            '\0', '\n', '"', '\\',   '{',    '}',    '[',    ']',    ':', ',', '%', ' ',
            '-',  '0',  '9', '\x7f', '\x80', '\xc2', '\xed', '\xff', 'e', 'u', '='};
        const qsizetype at = number(input.size() + 1);
        switch (number(7)) {
        case 0:
            if (at < input.size())
                input[at] = char(m_random.bounded(256));
            break;
        case 1:
            if (at < input.size())
                input[at] = char(input[at] ^ (1 << number(8)));
            break;
        case 2:
            input.insert(at, interesting[number(sizeof interesting)]);
            break;
        case 3:
            input.remove(at, 1 + number(number(3) ? 8 : 400));
            break;
        case 4:
            input.insert(at, piece());
            break;
        case 5:
            input.insert(at, input.mid(number(input.size()), 1 + number(200)));
            break;
        default:
            input.insert(at, QByteArray(1 + number(300), interesting[number(sizeof interesting)]));
            break;
        }
    }

    const QList<QByteArray> &m_corpus;
    QRandomGenerator m_random;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "can't read %s\n", qPrintable(path));
        std::exit(2);
    }
    return file.readAll();
}

/// The files of a folder, the same order everywhere; of a file, none.
QStringList filesOf(const QString &path)
{
    QStringList files;
    for (QDirIterator each(path, QDir::Files); each.hasNext();)
        files += each.next();
    files.sort();
    return files;
}

/// How much is asked for: a number of runs, or seconds.
struct Amount {
    int runs = 10'000;
    int seconds = 0;

    explicit Amount(QByteArray text)
    {
        if (text.endsWith('s')) {
            text.chop(1);
            seconds = text.toInt();
        } else if (!text.isEmpty()) {
            runs = text.toInt();
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s CORPUS [RUNS|SECONDSs [SEED]] | CRASH-INPUT\n", argv[0]);
        return 64;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    crashFile = "crash-" + QFileInfo(QString::fromLocal8Bit(argv[0])).fileName().toLocal8Bit();
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, saveAndDie);
    const QStringList files = filesOf(path);
    if (files.isEmpty()) {
        run(contents(path));
        return 0;
    }
    QList<QByteArray> corpus;
    for (const QString &file : files)
        corpus += contents(file);
    for (const QByteArray &input : std::as_const(corpus))
        run(input);

    const Amount amount(argc > 2 ? argv[2] : "");
    const quint32 seed = argc > 3 ? QByteArray(argv[3]).toUInt()
        : amount.seconds > 0      ? QRandomGenerator::global()->generate()
                                  : 1;
    Mutator mutator(corpus, seed);
    QElapsedTimer clock;
    clock.start();
    int done = 0;
    while (amount.seconds > 0 ? !clock.hasExpired(amount.seconds * 1'000LL) : done < amount.runs) {
        run(mutator.next());
        ++done;
    }
    std::printf("%lld files, %d mutations of seed %u: nothing found\n", qlonglong(corpus.size()),
                done, seed);
    return 0;
}
