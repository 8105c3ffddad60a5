// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "tests/i18n/pseudotranslator.h"
#include "tests/i18n/visibletexts.h"
#include "tests/widgets/sampledata.h"
#include "widgets/mainwindow.h"
#include "widgets/session/grouppicker.h"
#include "widgets/session/interfacepicker.h"
#include "widgets/session/sessionpanel.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

/// The window after a run in one of its states, shown, with everything unfolded.
class ShownWindow
{
public:
    enum class State { Empty, Listening, Answered, Failed };

    explicit ShownWindow(State state)
        : m_settings(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , window(m_settings)
    {
        window.resize(1400, 900);
        window.show();
        window.showInterfaces(Sample::interfaces());
        window.sessionPanel()->setExpanded(true);
        if (state != State::Empty)
            fill(state);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

private:
    void fill(State state)
    {
        const bool failed = state == State::Failed;
        window.sessionPanel()->setRole(failed ? Role::Request : Role::Listen);
        window.addEvents(failed ? Sample::requesterTrace() : Sample::listenerTrace());
        window.showPeers(Sample::peers());
        if (state == State::Listening) {
            RunStatus status;
            status.state = RunStatus::State::Listening;
            status.heard = 4;
            window.showStatus(status);
        } else {
            window.showReport(failed ? Sample::failedReport() : Sample::goodReport());
        }
    }

    QTemporaryDir m_home;
    QSettings m_settings;

public:
    MainWindow window;
};

/// Names, addresses, commands and what the sample's run has said itself.
bool isData(const QString &text)
{
    static const QStringList data{
        u"Sixcast"_s,
        u"ff12::6d63"_s,
        Sample::goodReport().sentence,
        Sample::failedReport().sentence,
        u"enp3s0"_s,
        // Qt's own words of its own widgets, for which it has its own catalogues.
        u"Scroll Left"_s,
        u"Scroll Right"_s,
        u"Close Tab"_s,
    };
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    // Written by QLocale, not by a catalogue.
    static const QRegularExpression size(u"^\\d+ [KMG]iB$"_s);
    return data.contains(text) || text.startsWith(u"sixcast-cli "_s) || text.contains(size)
        || !text.contains(word);
}

/// How much two pictures of one line of text differ, 0 to 255. A text that ends at the right begins
/// anywhere between two points, so that equal ones are never quite equal.
double difference(const QImage &one, const QImage &other)
{
    static constexpr QSize size(20, 4); // coarse: about two points to a character
    const auto blurred = [](const QImage &image) {
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = blurred(one);
    const QImage b = blurred(other);
    double sum = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            sum += std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]);
    }
    return sum / (size.width() * size.height());
}

/// The part of a picture that is not white.
QImage trimmed(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != 0xffffffff)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return image.copy(ink);
}

void addStates()
{
    QTest::addColumn<ShownWindow::State>("state");
    QTest::newRow("empty") << ShownWindow::State::Empty;
    QTest::newRow("listening") << ShownWindow::State::Listening;
    QTest::newRow("answered") << ShownWindow::State::Answered;
    QTest::newRow("failed") << ShownWindow::State::Failed;
}

} // namespace

class WindowLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyTextIsTranslated_data() { addStates(); }
    void everyTextIsTranslated()
    {
        QFETCH(ShownWindow::State, state);
        PseudoTranslator pseudo(u":/i18n/sixcast_de.qm"_s);
        QVERIFY(pseudo.isLoaded());
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        const ShownWindow shown(state);
        const QStringList texts = textsOf(&shown.window);
        QVERIFY(texts.size() > 200);
        QStringList untranslated;
        for (const QString &text : texts) {
            const QString value = text.sliced(text.indexOf(u": ") + 2);
            if (!value.contains(PseudoTranslator::open) && !isData(value))
                untranslated << text;
        }
        QCOMPARE(untranslated.join(u'\n'), QString());
        QCOMPARE(pseudo.unknown().join(u'\n'), QString());
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ShownWindow::State>("state");
        for (const char *language : {"en", "de", "zh_CN", "pseudo"}) {
            QTest::addRow("%s, empty", language)
                << QString::fromLatin1(language) << ShownWindow::State::Empty;
            QTest::addRow("%s, failed", language)
                << QString::fromLatin1(language) << ShownWindow::State::Failed;
        }
    }

    void nothingIsClipped()
    {
        QFETCH(QString, language);
        QFETCH(ShownWindow::State, state);
        PseudoTranslator pseudo(u":/i18n/sixcast_de.qm"_s);
        if (language == u"pseudo")
            QVERIFY(QCoreApplication::installTranslator(&pseudo));
        else
            installTranslations(*qApp, QLocale(language));
        const ShownWindow shown(state);
        QCOMPARE(clippedTextsOf(&shown.window).join(u'\n'), QString());
    }

    void smallScreensSuffice_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void smallScreensSuffice()
    {
        QFETCH(QString, language);
        installTranslations(*qApp, QLocale(language));
        ShownWindow shown(ShownWindow::State::Failed);
        shown.window.sessionPanel()->setExpanded(false);
        const QSize least = shown.window.minimumSizeHint();
        QVERIFY2(least.width() <= 1000, qPrintable(QString::number(least.width())));
        QVERIFY2(least.height() <= 560, qPrintable(QString::number(least.height())));
    }

    void accessKeysAreUnique_data() { nothingIsClipped_data(); }

    void accessKeysAreUnique()
    {
        QFETCH(QString, language);
        QFETCH(ShownWindow::State, state);
        PseudoTranslator pseudo(u":/i18n/sixcast_de.qm"_s);
        if (language == u"pseudo")
            QVERIFY(QCoreApplication::installTranslator(&pseudo));
        else
            installTranslations(*qApp, QLocale(language));
        const ShownWindow shown(state);
        QCOMPARE(doubledAccessKeysOf(&shown.window).join(u'\n'), QString());
    }

    void rightToLeftIsMirrored()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const ShownWindow shown(ShownWindow::State::Failed);
        const MainWindow &window = shown.window;
        const QList<QAction *> menus = window.menuBar()->actions();
        QVERIFY(window.menuBar()->actionGeometry(menus.first()).left()
                > window.menuBar()->actionGeometry(menus.last()).left());
        for (const QLabel *label : window.sessionPanel()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                QVERIFY2(label->mapTo(&window, QPoint()).x()
                             > label->buddy()->mapTo(&window, QPoint()).x(),
                         qPrintable(label->text()));
        }
        const auto tables = window.findChildren<QTableView *>();
        QVERIFY(!tables.isEmpty());
        for (const QTableView *table : tables) {
            const QHeaderView *header = table->horizontalHeader();
            QVERIFY(header->sectionViewportPosition(header->logicalIndex(0))
                    > header->sectionViewportPosition(header->logicalIndex(header->count() - 1)));
        }
    }

    void addressesStayLeftToRight()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const ShownWindow shown(ShownWindow::State::Failed);
        const auto fields = shown.window.sessionPanel()->findChildren<QLineEdit *>();
        int addressFields = 0;
        for (const QLineEdit *field : fields) {
            if (qobject_cast<const QAbstractSpinBox *>(field->parentWidget()))
                continue; // a number alone
            ++addressFields;
            QCOMPARE(field->layoutDirection(), Qt::LeftToRight);
        }
        QCOMPARE(addressFields, 5); // group, two of sources, own address, other machine
    }

    void cellsStayLeftToRight();
};

/// How "[fe80::1%x]:1" is painted must not depend on the direction of the window: right to left the
/// brackets would change sides and the port would come first.
void WindowLanguagesTest::cellsStayLeftToRight()
{
    const auto inkOf = [](Qt::LayoutDirection direction, const QString &text) {
        QGuiApplication::setLayoutDirection(direction);
        const ShownWindow shown(ShownWindow::State::Failed);
        QList<QImage> images;
        for (const QTableView *table : shown.window.findChildren<QTableView *>()) {
            QStandardItemModel model;
            model.appendRow(new QStandardItem(text));
            QStyleOptionViewItem option;
            option.initFrom(table);
            option.direction = direction;
            option.font = table->font();
            option.widget = table;
            option.rect = QRect(0, 0, 120, 24);
            option.displayAlignment = Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter;
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            table->itemDelegate()->paint(&painter, option, model.index(0, 0));
            images << image;
        }
        return images;
    };
    const QString address = u"[::1]:28015"_s;
    const QList<QImage> leftToRight = inkOf(Qt::LeftToRight, address);
    const QList<QImage> rightToLeft = inkOf(Qt::RightToLeft, address);
    const QList<QImage> turned = inkOf(Qt::LeftToRight, u"28015:[1::]"_s); // as it would come apart
    QCOMPARE(rightToLeft.size(), leftToRight.size());
    QVERIFY(!leftToRight.isEmpty());
    for (qsizetype i = 0; i < leftToRight.size(); ++i) {
        const QImage right = trimmed(leftToRight.at(i));
        const double wrong = difference(trimmed(turned.at(i)), right);
        const double here = difference(trimmed(rightToLeft.at(i)), right);
        QVERIFY2(here < wrong / 2, qPrintable(u"%1 of %2"_s.arg(here).arg(wrong)));
    }
}

QTEST_MAIN(WindowLanguagesTest)
#include "tst_windowlanguages.moc"
