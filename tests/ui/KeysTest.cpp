#include "ui/Keys.h"
#include "ui/Typing.h"
#include "ui/UiSupport.h"
#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// Fields in a window that has an undo of its own.
struct Fields {
    QWidget window;
    QLineEdit line;
    QTextEdit text;
    QSpinBox number;
    QPushButton button;
    QToolButton tool;
    QAction undo;
    int undone = 0, pressed = 0;
    Fields()
    {
        auto *layout = new QVBoxLayout(&window);
        for (auto *widget : std::initializer_list<QWidget *>{&line, &text, &number, &button, &tool})
            layout->addWidget(widget);
        tool.setFocusPolicy(Qt::StrongFocus);
        undo.setShortcut(QKeySequence::Undo);
        window.addAction(&undo);
        QObject::connect(&undo, &QAction::triggered, &window, [this] { ++undone; });
        QObject::connect(&button, &QPushButton::clicked, &window, [this] { ++pressed; });
        QObject::connect(&tool, &QToolButton::clicked, &window, [this] { ++pressed; });
        bringUp(window, {400, 300});
    }
};

} // namespace

TEST_CASE("Ctrl+Z is the field's as long as something typed can be taken back there, and the office's then")
{
    Fields scene;
    for (auto *field : std::initializer_list<QWidget *>{&scene.line, &scene.text, &scene.number}) {
        field->setFocus();
        scene.undone = 0;
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(scene.undone == 1);
        QTest::keyClick(field, Qt::Key_5);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(scene.undone == 1);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(scene.undone == 2);
    }
    CHECK(scene.line.text().isEmpty());
    CHECK(scene.text.toPlainText().isEmpty());
}

TEST_CASE("Enter presses the button that has the cursor, as the space bar does")
{
    Fields scene;
    scene.button.setFocus();
    QTest::keyClick(&scene.button, Qt::Key_Return);
    QTest::keyClick(&scene.button, Qt::Key_Enter, Qt::KeypadModifier);
    scene.tool.setFocus();
    QTest::keyClick(&scene.tool, Qt::Key_Return);
    CHECK(scene.pressed == 3);
    scene.button.setEnabled(false);
    QTest::keyClick(&scene.button, Qt::Key_Return);
    CHECK(scene.pressed == 3);
}
