"""Drawing the network: geometry, scene, gestures and the widget that holds them."""
