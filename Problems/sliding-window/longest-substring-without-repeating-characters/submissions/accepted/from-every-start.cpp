// From each start as far as it goes: never more than the 95 characters there are.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        int longest = 0;
        for (int start = 0; start < s.size(); start++) {
            set<char> seen;
            for (int end = start; end < s.size() && !seen.count(s[end]); end++) seen.insert(s[end]);
            longest = max(longest, (int)seen.size());
        }
        return longest;
    }
};
