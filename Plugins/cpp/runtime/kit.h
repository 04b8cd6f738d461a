// What a driver is written in; precompiled with the whole standard library. See "The wire" in
// Plugins/README.md.
//
// A driver comes before the user's source, so that no name or macro of theirs means anything here.
// What depends on their classes is a template, which the compiler completes at the end of the
// source.
#ifndef JUDGE_KIT_H
#define JUDGE_KIT_H
#include <bits/c++config.h>

#if defined __clang__ && defined _GLIBCXX_VERBOSE_ASSERT
namespace std {
// Two failing checks of a function stay two, each with its own line.
[[clang::nomerge]] _GLIBCXX_NORETURN void __glibcxx_assert_fail(const char*, int, const char*,
                                                                const char*) _GLIBCXX_NOEXCEPT;
} // namespace std
#endif

#include <bits/stdc++.h>
#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/hash_policy.hpp>
#include <ext/pb_ds/priority_queue.hpp>
#include <ext/pb_ds/tree_policy.hpp>

namespace judge_kit {

// The driver's: reads a request, calls the solution, writes what it returned.
void answer();

// Runs a part of the answer, unless an earlier one has thrown: a request is always read to its end.
void attempt(void (*body)(void*), void* context);

template <class F> void attempt(F body) {
  attempt([](void* context) { (*static_cast<F*>(context))(); }, &body);
}

// What is between them is the solution's own time.
void start_clock();
void stop_clock();

// The reply is that what was returned can be no answer.
[[noreturn]] void refuse(const std::string& reason);

// Elements or nodes of one value: what is longer was not meant as an answer.
constexpr std::size_t longest = 1'000'000;

// Which of the names comes next, from 1; 0 for none of them.
int read_name(std::initializer_list<std::string_view> names);
std::optional<long long> read_optional();
void write_null();
void write_optional(std::optional<long long> value);
void write_count(std::size_t count);

// How a type is read and written; `given` is what a value is converted to that was returned in
// place of a T.
template <class T> struct Wire;

// What is common is in wire.cpp, where it was optimised.
#define JUDGE_KIT_WIRE(T, given)                                                                   \
  template <> struct Wire<T> {                                                                     \
    static T read();                                                                               \
    static void write(given);                                                                      \
  }
JUDGE_KIT_WIRE(int, long long);
JUDGE_KIT_WIRE(long long, long long);
JUDGE_KIT_WIRE(double, double);
JUDGE_KIT_WIRE(bool, bool);
// A code point of the judge is a byte here, as in Latin-1.
JUDGE_KIT_WIRE(char, char);
JUDGE_KIT_WIRE(std::string, std::string_view);
JUDGE_KIT_WIRE(std::vector<int>, const std::vector<int>&);
JUDGE_KIT_WIRE(std::vector<long long>, const std::vector<long long>&);
JUDGE_KIT_WIRE(std::vector<double>, const std::vector<double>&);
JUDGE_KIT_WIRE(std::vector<bool>, const std::vector<bool>&);
JUDGE_KIT_WIRE(std::vector<char>, const std::vector<char>&);
JUDGE_KIT_WIRE(std::vector<std::string>, const std::vector<std::string>&);
JUDGE_KIT_WIRE(std::vector<std::vector<int>>, const std::vector<std::vector<int>>&);
JUDGE_KIT_WIRE(std::vector<std::vector<char>>, const std::vector<std::vector<char>>&);
JUDGE_KIT_WIRE(std::vector<std::vector<std::string>>, const std::vector<std::vector<std::string>>&);
#undef JUDGE_KIT_WIRE

template <class T> T read() { return Wire<T>::read(); }

template <class T> std::vector<T> read_vector() {
  std::size_t count = Wire<int>::read();
  std::vector<T> values;
  values.reserve(count);
  for (; count > 0; count--) values.push_back(Wire<T>::read());
  return values;
}

template <class T, class U> constexpr bool is_written_as = requires(const U& value) {
  Wire<T>::write(value);
};
template <class T, class U> constexpr bool is_written_as<std::vector<T>, std::vector<U>> =
    is_written_as<T, U>;

// Another type than the problem's is taken where an assignment would convert it; a `long long` is
// not cut.
template <class T, class U> void write(const U& value) {
  static_assert(is_written_as<T, U>, "the returned type is not the problem's");
  if constexpr (is_written_as<T, U>) {
    if constexpr (requires { Wire<T>::write(value); }) {
      Wire<T>::write(value);
    } else {
      write_count(value.size());
      for (const auto& element : value) write<typename T::value_type>(element);
    }
  }
}

template <class T> struct Wire<std::vector<T>> {
  static std::vector<T> read() { return read_vector<T>(); }

  static void write(const std::vector<T>& values) {
    write_count(values.size());
    for (const auto& value : values) judge_kit::write<T>(value);
  }
};

// As unique_ptr, which takes the compiler a fifth of a small solution's time.
template <class T> struct Instance {
  T* object = nullptr;
  ~Instance() { delete object; }
  T* operator->() const { return object; }
};

// The first elements of what a solution left in place.
template <class T> std::vector<T> prefix(const std::vector<T>& values, long long count) {
  if (count < 0 || count > static_cast<long long>(values.size()))
    refuse("returned the length " + std::to_string(count) + " of an array of " +
           std::to_string(values.size()) + " elements");
  return std::vector<T>(values.begin(), values.begin() + count);
}

template <class T, class U> constexpr bool is_convertible =
    std::is_arithmetic_v<T>&& std::is_arithmetic_v<U>;
template <class T, class U> constexpr bool is_convertible<std::vector<T>, std::vector<U>> =
    is_convertible<T, U>;

template <class U, class T> U convert(const T& value) {
  if constexpr (std::is_arithmetic_v<T>) {
    return static_cast<U>(value);
  } else {
    U converted;
    for (const auto& element : value)
      converted.push_back(convert<typename U::value_type, typename T::value_type>(element));
    return converted;
  }
}

// An argument for a parameter such as `vector<int>&` in a source with `#define int long long`.
template <class T> class Converted {
  T& original;
  std::function<void()> put_back = [] {};

public:
  explicit Converted(T& original) : original(original) {}
  ~Converted() { put_back(); }

  operator T&() { return original; }

  template <class U>
  requires is_convertible<T, std::remove_const_t<U>>
  operator U&() {
    using V = std::remove_const_t<U>;
    auto copy = std::make_shared<V>(convert<V>(original));
    put_back = [this, copy] { original = convert<T>(*copy); };
    return *copy;
  }
};

template <class T> Converted<T> converted(T& original) { return Converted<T>(original); }

} // namespace judge_kit

#include "nodes.h"
#endif
