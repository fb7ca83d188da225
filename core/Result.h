#pragma once
#include <QList>
#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace core {

// A rule of the office that a record breaks: at which field, and why, in the user's language.
// A hint merely looks odd: it is shown, and the record is saved all the same.
struct Complaint {
    QString field; // FieldInfo::name; empty where it is about the whole record
    QString reason;
    bool hint = false;
    bool operator==(const Complaint &) const = default;
};

// What went wrong, in words the clerk can act on; `detail` is for the log.
struct Error {
    enum class Kind {
        Invalid,
        Duplicate,
        InUse,
        Locked,
        NotFound,
        Storage,
        NotADatabase,
        Newer,
        ReadOnly,
        Full,
        Busy,
        Cancelled
    };
    Kind kind = Kind::Storage;
    QString message;
    QString detail = {};
    QList<Complaint> complaints = {}; // of Kind::Invalid: each field that was refused
};

template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}
    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T &value() const & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace core
