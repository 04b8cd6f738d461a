// What one writes to try a LeetCode solution by hand: a program that reads a case, calls the solution and prints.
let nums = readLine()!.split(separator: " ").map { Int($0)! }
let target = Int(readLine()!)!
print(Solution().twoSum(nums, target).map(String.init).joined(separator: " "))
