// For each length, all windows of it.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        for (int length = s.size(); length > 0; length--) {
            for (int start = 0; start + length <= s.size(); start++) {
                string window = s.substr(start, length);
                if (unordered_set<char>(window.begin(), window.end()).size() == length) return length;
            }
        }
        return 0;
    }
};
