#pragma once
#include "core/Result.h"
#include "core/papers/Flow.h"

namespace core {

// A paper as a file that a word processor opens and an office goes on writing in: real styles with the agenda in the
// navigator, TH Sarabun New with every attribute that Thai needs, tables, pictures. The same paper gives the same
// bytes.

// OpenDocument 1.3, for LibreOffice.
Result<QByteArray> odtOf(const Paper &paper, const ChartPicture &chartPicture = {});

// Office Open XML, for Word. LibreOffice opens it, too, but writes its page numbers in Arabic digits: it does not know
// Word's word for Thai ones.
Result<QByteArray> docxOf(const Paper &paper, const ChartPicture &chartPicture = {});

} // namespace core
