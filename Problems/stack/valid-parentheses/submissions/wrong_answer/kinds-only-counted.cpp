// Three counters don't see that pairs overlap.
class Solution {
public:
    bool isValid(string s) {
        map<char, int> open;
        map<char, char> opening = {{')', '('}, {']', '['}, {'}', '{'}};
        for (char c : s) {
            if (!opening.count(c)) open[c]++;
            else if (--open[opening[c]] < 0) return false;
        }
        return open['('] == 0 && open['['] == 0 && open['{'] == 0;
    }
};
