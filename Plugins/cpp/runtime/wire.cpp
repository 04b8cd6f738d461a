// Reads requests from descriptor 3 and writes replies to descriptor 4; see "The wire" in
// Plugins/README.md.
#include "kit.h"
#include "system.h"
#include <cxxabi.h>

namespace judge_kit {
namespace {

constexpr std::size_t capacity = 1 << 16;
unsigned char input[capacity];
unsigned char *position = input, *end = input;
std::string output;
// Where the text after the nonce begins.
std::size_t after_nonce;

struct Refusal {
  std::string reason;
};
std::exception_ptr thrown;

[[gnu::noinline]] void refill() {
  position = input;
  end = input + receive(input, capacity);
}

inline unsigned char next_byte() {
  if (position == end) refill();
  return *position++;
}

std::string next_word() {
  std::string word;
  for (unsigned char byte; (byte = next_byte()) > ' ';) word += static_cast<char>(byte);
  return word;
}

inline long long next_integer() {
  unsigned char byte = next_byte();
  bool is_negative = byte == '-';
  if (is_negative) byte = next_byte();
  unsigned long long magnitude = 0;
  for (; byte > ' '; byte = next_byte()) magnitude = magnitude * 10 + (byte - '0');
  return static_cast<long long>(is_negative ? 0 - magnitude : magnitude);
}

inline void add_integer(long long value) {
  char text[24];
  text[0] = ' ';
  char* last = std::to_chars(text + 1, text + sizeof text, value).ptr;
  output.append(text, last);
}

template <class T> void add_all(const std::vector<T>& values) {
  write_count(values.size());
  for (const auto& value : values) Wire<T>::write(value);
}

} // namespace

int read_name(std::initializer_list<std::string_view> names) {
  static std::string name;
  name.clear();
  for (unsigned char byte; (byte = next_byte()) > ' ';) name += static_cast<char>(byte);
  auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

std::optional<long long> read_optional() {
  if (position == end) refill();
  if (*position != '~') return next_integer();
  next_word();
  return std::nullopt;
}

void write_null() { output += " ~"; }

void write_optional(std::optional<long long> value) {
  if (value) add_integer(*value);
  else write_null();
}

void write_count(std::size_t count) {
  if (count > longest)
    refuse("returned " + std::to_string(count) + " elements, more than " + std::to_string(longest));
  add_integer(static_cast<long long>(count));
}

int Wire<int>::read() { return static_cast<int>(next_integer()); }
void Wire<int>::write(long long value) { add_integer(value); }
long long Wire<long long>::read() { return next_integer(); }
void Wire<long long>::write(long long value) { add_integer(value); }
bool Wire<bool>::read() { return next_integer() != 0; }
void Wire<bool>::write(bool value) { output += value ? " 1" : " 0"; }

char Wire<char>::read() {
  long long value = next_integer();
  return value < 256 ? static_cast<char>(value) : '?';
}
void Wire<char>::write(char value) { add_integer(static_cast<unsigned char>(value)); }

double Wire<double>::read() {
  std::string word = next_word();
  double value = 0;
  std::from_chars(word.data(), word.data() + word.size(), value);
  return value;
}

void Wire<double>::write(double value) {
  char text[32];
  output += ' ';
  if (std::isnan(value)) value = std::abs(value);
  output.append(text, std::to_chars(text, text + sizeof text, value).ptr);
}

// `<bytes>:<UTF-8>` and the byte that ends the token.
std::string Wire<std::string>::read() {
  std::size_t count = 0;
  for (unsigned char byte; (byte = next_byte()) != ':';) count = count * 10 + (byte - '0');
  std::string text;
  text.reserve(count);
  while (text.size() < count) {
    if (position == end) refill();
    std::size_t size = std::min<std::size_t>(count - text.size(), end - position);
    text.append(reinterpret_cast<char*>(position), size);
    position += size;
  }
  next_byte();
  return text;
}

void Wire<std::string>::write(std::string_view value) {
  add_integer(static_cast<long long>(value.size()));
  output += ':';
  output += value;
}

std::vector<int> Wire<std::vector<int>>::read() {
  std::vector<int> values(next_integer());
  for (int& value : values) value = static_cast<int>(next_integer());
  return values;
}
void Wire<std::vector<int>>::write(const std::vector<int>& values) {
  output.reserve(output.size() + values.size() * 8);
  add_all(values);
}

#define JUDGE_KIT_VECTOR(T)                                                                        \
  std::vector<T> Wire<std::vector<T>>::read() { return read_vector<T>(); }                         \
  void Wire<std::vector<T>>::write(const std::vector<T>& values) { add_all(values); }
JUDGE_KIT_VECTOR(long long)
JUDGE_KIT_VECTOR(double)
JUDGE_KIT_VECTOR(bool)
JUDGE_KIT_VECTOR(char)
JUDGE_KIT_VECTOR(std::string)
JUDGE_KIT_VECTOR(std::vector<int>)
JUDGE_KIT_VECTOR(std::vector<char>)
JUDGE_KIT_VECTOR(std::vector<std::string>)

void refuse(const std::string& reason) { throw Refusal{reason}; }

void attempt(void (*body)(void*), void* context) {
  if (thrown) return;
  try {
    body(context);
  } catch (...) {
    thrown = std::current_exception();
  }
}

namespace {

std::string type_name() {
  const std::type_info* type = abi::__cxa_current_exception_type();
  if (!type) return "an exception";
  int status;
  char* name = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
  std::string text = name ? name : type->name();
  std::free(name);
  return text;
}

// In a handler.
std::string description() {
  try {
    throw;
  } catch (const std::exception& error) {
    return type_name() + ": " + error.what();
  } catch (const char* text) {
    return std::string("threw \"") + text + '"';
  } catch (const std::string& text) {
    return "threw \"" + text + '"';
  } catch (long long value) {
    return "threw " + std::to_string(value);
  } catch (int value) {
    return "threw " + std::to_string(value);
  } catch (...) {
    return "threw " + type_name();
  }
}

// Replaces what there is of the value by why there is none.
void write_failure() {
  output.resize(after_nonce);
  try {
    std::rethrow_exception(std::exchange(thrown, nullptr));
  } catch (const Refusal& refusal) {
    output += "wrong";
    Wire<std::string>::write(refusal.reason);
  } catch (...) {
    output += "throw";
    Wire<std::string>::write(description());
    Wire<std::string>::write(last_throw());
  }
}

void flush_prints() {
  std::cout.flush();
  std::cerr.flush();
  std::clog.flush();
  std::fflush(nullptr);
}

[[noreturn]] void serve() {
  start();
  while (true) {
    output = next_word() + ' ';
    begin_request(output.data(), output.size() - 1);
    after_nonce = output.size();
    output += "ok";
    attempt([] { answer(); });
    if (thrown) write_failure();
    if (auto measure = take_measure()) {
      output += " timed";
      add_integer(measure->nanoseconds);
      add_integer(measure->bytes);
    }
    flush_prints();
    output += '\n';
    send(output.data(), output.size());
  }
}

} // namespace
} // namespace judge_kit

// The linker puts it in place of `main`: a submission may have one of its own.
extern "C" int __wrap_main() { judge_kit::serve(); }
