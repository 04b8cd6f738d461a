// What the wire needs of the system.
#include <cstddef>
#include <optional>
#include <string>

namespace judge_kit {

// Installs the crash handlers and says that the driver is ready.
void start();

// The judge closes the descriptor when it has no more requests: that ends the process.
std::size_t receive(void* buffer, std::size_t capacity);
void send(const char* bytes, std::size_t count);

// The request that is being answered: what a crash belongs to. Its nodes replace those of the last
// one.
void begin_request(const char* nonce, std::size_t length);

struct Measure {
  long nanoseconds, bytes;
};

// What the calls of this request took; none when nobody wants to know.
std::optional<Measure> take_measure();

// The addresses where the last exception was thrown.
std::string last_throw();

} // namespace judge_kit
