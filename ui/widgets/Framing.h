#pragma once

class QWidget;

namespace ui {

// How a value stands in its editor: taken, taken though it looks odd, or not taken. The style sheet paints the frame.
enum class Framing { Plain, Hinted, Refused };
void frame(QWidget *editor, Framing framing);

} // namespace ui
