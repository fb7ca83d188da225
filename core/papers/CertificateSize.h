#pragma once
#include "core/papers/Paper.h"

namespace core {

// The sizes of a certificate's letters in an office file, in points; smaller all together where there are many words:
// how wide they are only the word processor knows, and nothing may run over onto a second page.
struct CertificateSize {
    double heading = 34, opening = 22, name = 48, wording = 24, signature = 20;
    double penGap = 36;        // above a name one signs over
    double emblemHeight = 2.8; // cm

    // For a page with that much room in cm.
    static CertificateSize fitting(const Certificate &certificate, bool hasEmblem, double width, double height);
};

} // namespace core
