#include "RunTests.h"
#include <QApplication>
#include <QThreadPool>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    app.setFont(QFont(QStringLiteral("Loma"), 10));
    const int failed = runTests(argc, argv);
    QThreadPool::globalInstance()->waitForDone(); // a page may still be reading
    return failed;
}
