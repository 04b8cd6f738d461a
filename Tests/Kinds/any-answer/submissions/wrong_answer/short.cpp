class Solution { public: string longestPalindrome(string s) { return s.substr(0, 1); } };
