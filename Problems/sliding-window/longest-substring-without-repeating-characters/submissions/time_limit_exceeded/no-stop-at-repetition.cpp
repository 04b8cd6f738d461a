// Goes on to the end of the string from each start, though the run is over.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        int longest = 0;
        for (int start = 0; start < s.size(); start++) {
            vector<int> count(128);
            bool over = false;
            for (int end = start; end < s.size(); end++) {
                if (++count[s[end]] > 1) over = true;
                if (!over) longest = max(longest, end - start + 1);
            }
        }
        return longest;
    }
};
