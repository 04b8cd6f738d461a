class Solution { public: string longestPalindrome(string s) { return s == "cbbd" ? "bb" : "aba"; } };
