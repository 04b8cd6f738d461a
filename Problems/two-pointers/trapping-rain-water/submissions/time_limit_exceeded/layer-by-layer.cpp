// One layer of water after the other, as many as the highest column is high.
class Solution {
public:
    int trap(vector<int>& height) {
        int water = 0, top = *max_element(height.begin(), height.end());
        for (int level = 1; level <= top; level++) {
            int open = 0;
            bool inside = false;
            for (int h : height) {
                if (h >= level) {
                    if (inside) water += open;
                    inside = true;
                    open = 0;
                } else {
                    open++;
                }
            }
        }
        return water;
    }
};
