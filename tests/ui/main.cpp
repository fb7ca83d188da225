#include "RunTests.h"
#include "ui/Keys.h"
#include <QApplication>
#include <QThreadPool>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    app.setFont(QFont(QStringLiteral("Loma"), 10));
    app.installEventFilter(new ui::Keys(&app)); // as the program does
    const int failed = runTests(argc, argv);
    QThreadPool::globalInstance()->waitForDone(); // a page may still be reading
    return failed;
}
