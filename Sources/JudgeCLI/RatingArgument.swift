import ArgumentParser
import FSRS

/// A grade as it is written on the command line.
enum RatingArgument: String, ExpressibleByArgument, CaseIterable {
  case again, hard, good, easy

  var rating: Rating {
    switch self {
    case .again: .again
    case .hard: .hard
    case .good: .good
    case .easy: .easy
    }
  }
}
