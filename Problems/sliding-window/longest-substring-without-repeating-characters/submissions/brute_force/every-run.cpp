// Looks at every run of neighbours.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        int longest = 0;
        for (int start = 0; start < s.size(); start++) {
            for (int end = start + 1; end <= s.size(); end++) {
                set<char> characters(s.begin() + start, s.begin() + end);
                if (characters.size() == end - start) longest = max(longest, end - start);
            }
        }
        return longest;
    }
};
