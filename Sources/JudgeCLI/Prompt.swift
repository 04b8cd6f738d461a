import Foundation
import Glibc

/// A question that may be left unanswered.
struct Prompt {
  let terminal: Terminal

  /// Nobody answers where stdin or stdout is no terminal, or where another command shows what we print.
  var isPossible: Bool { terminal.isTerminal && isatty(STDIN_FILENO) == 1 && !terminal.isJSON && terminal.showsNext }

  /// nil when the answer is empty, as it is when stdin ends or Ctrl-C says that nothing will be answered.
  func ask(_ question: String) -> String? {
    print(terminal.symbols("  " + terminal.styled(question, .bold) + " › "), terminator: "")
    fflush(nil)
    let answer = (readLine() ?? "").trimmingCharacters(in: .whitespaces)
    if Interruption.hasHappened { print() }
    return answer.isEmpty ? nil : answer
  }
}
