#include "app/Commands.h"
#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return app::runCommand(QApplication::arguments());
}
