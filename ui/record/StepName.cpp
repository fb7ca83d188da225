#include "ui/record/StepName.h"
#include "core/records/Kinds.h"

namespace ui {

QString nameOfStep(const core::StepInfo &step)
{
    const auto *kind = core::kindNamed(step.kind);
    const auto what = kind ? core::kindSingular(*kind) : QString();
    const int touched = step.created + step.changed + step.removed;
    if (step.act == QLatin1String("import") && !step.note.isEmpty())
        return step.note;
    if (step.recordName.isEmpty() || (step.act == QLatin1String("sample") && touched > 1))
        return kind ? core::kindTitle(*kind) : step.note;
    return what + QStringLiteral(" “%1”").arg(step.recordName);
}

} // namespace ui
